//! Lines, and the columns that they are made of.

use mapwright_grammar::Rule;

/// What a row is: columns of rows of one form stand below each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// `use` and `import`.
    Import,
    /// Any other item of a file, or of the braces of `use`.
    Item,
    /// `SOURCE -> TARGET`.
    Assign,
    /// A branch of a `when`.
    When,
    Match,
    Each,
    Entry,
    Ignore,
    /// `TARGET { … }`.
    Target,
    /// A row of a table or an arm of a `match`.
    Code,
    /// A field of a record or of a segment, or a parameter.
    Field,
    Given,
    Expect,
}

impl Form {
    pub(super) fn of(rule: Rule) -> Form {
        match rule {
            Rule::use_item | Rule::import_item => Form::Import,
            Rule::assign_row | Rule::remove_row => Form::Assign,
            Rule::when_row | Rule::else_when | Rule::else_rows => Form::When,
            Rule::match_row => Form::Match,
            Rule::each_row => Form::Each,
            Rule::entry_row => Form::Entry,
            Rule::ignore_row => Form::Ignore,
            Rule::block_row | Rule::inside_entry => Form::Target,
            Rule::table_row
            | Rule::table_else
            | Rule::removed_code
            | Rule::parameter_key
            | Rule::arm
            | Rule::match_else
            | Rule::local_code => Form::Code,
            Rule::field | Rule::local_field | Rule::parameter_item => Form::Field,
            Rule::given_row => Form::Given,
            Rule::expect_row => Form::Expect,
            _ => Form::Item,
        }
    }
}

/// What begins a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// The first of a line.
    Row(Form),
    /// `->` and what it leads to.
    Arrow,
    /// `by`, `via` and `else` of a row.
    Way,
    /// The name of a numbered field.
    Name,
    /// `:` and the type.
    Colon,
    /// A display, a title, a remark.
    Label,
    /// `in "SYSTEM"`.
    System,
    /// `when` of an entry.
    Condition,
    /// `key` of an entry.
    Key,
    /// `once`, `numbered`, `put`, `post` of an entry.
    Mark,
    /// What a source is given.
    Content,
    /// `==` and what is expected.
    Comparison,
    /// A block on one line, with the beginning of its first row.
    Open(Option<Form>),
    /// Another row on the same line.
    Next(Form),
}

impl Column {
    /// By the word that begins it.
    pub(super) fn of_word(rule: Rule, parent: Rule) -> Option<Column> {
        match (rule, parent) {
            (
                Rule::arrow,
                Rule::assign_head
                | Rule::remove_head
                | Rule::parameter_key
                | Rule::table_row
                | Rule::table_else,
            ) => Some(Column::Arrow),
            (Rule::colon, Rule::field | Rule::local_field | Rule::entry_head | Rule::parameter_head) => {
                Some(Column::Colon)
            }
            (Rule::equality, _) => Some(Column::Comparison),
            (Rule::k_when, Rule::entry_part) => Some(Column::Condition),
            (Rule::k_key, Rule::entry_part) => Some(Column::Key),
            (Rule::k_once | Rule::k_numbered | Rule::k_put | Rule::k_post, Rule::entry_part) => {
                Some(Column::Mark)
            }
            _ => None,
        }
    }

    /// By the part that begins with it.
    pub(super) fn of_part(rule: Rule, parent: Rule) -> Option<Column> {
        match (rule, parent) {
            (Rule::by | Rule::via | Rule::policy, _) => Some(Column::Way),
            (Rule::name, Rule::local_field) => Some(Column::Name),
            (Rule::display, _) | (Rule::remark, _) | (Rule::label, Rule::local_code) => Some(Column::Label),
            (Rule::content, _) => Some(Column::Content),
            (Rule::in_system, _) => Some(Column::System),
            _ => None,
        }
    }

    /// Columns of one place begin below each other, whatever stands in them.
    pub(super) fn place(self) -> Column {
        match self {
            Column::Open(_) => Column::Open(None),
            column => column,
        }
    }

    /// Blanks before it where nothing is aligned. The parts of an entry are long, and told apart by two.
    pub(super) fn blanks(self) -> usize {
        match self {
            Column::Condition | Column::Key | Column::Mark => 2,
            Column::Next(Form::When) => 1,
            Column::Next(_) => super::tree::BETWEEN_ROWS,
            _ => 1,
        }
    }
}

/// One cell of a line.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) column: Column,
    /// Blanks before it.
    pub(super) blanks: usize,
    pub(super) text: String,
    /// Of the text, in characters.
    pub(super) width: usize,
    /// It is one word.
    pub(super) single: bool,
}

/// One line of the formatted file; without cells and comment a blank one.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub(super) indent: usize,
    pub(super) cells: Vec<Cell>,
    /// Lines of one form are aligned if they are of one chain.
    pub(super) chain: usize,
    pub(super) comment: Option<String>,
    /// Blanks before the comment.
    pub(super) comment_blanks: usize,
}

impl Line {
    /// Adds a cell.
    pub(super) fn cell(&mut self, column: Column, text: &str) {
        let blanks = if self.cells.is_empty() { 0 } else { column.blanks() };
        self.cells.push(Cell {
            column,
            blanks,
            text: text.to_string(),
            width: text.chars().count(),
            single: true,
        });
    }

    /// Adds to the last cell.
    pub(super) fn add(&mut self, blanks: usize, text: &str) {
        let Some(cell) = self.cells.last_mut() else { return self.cell(Column::Row(Form::Item), text) };
        cell.single = matches!(cell.text.as_str(), "" | "{ ");
        cell.text.extend(std::iter::repeat_n(' ', blanks));
        cell.text.push_str(text);
        cell.width += blanks + text.chars().count();
    }

    /// The width without the comment.
    pub(super) fn width(&self) -> usize {
        self.indent + self.cells.iter().map(|cell| cell.blanks + cell.width).sum::<usize>()
    }

    /// Whether it is neither blank nor a comment on its own.
    pub(super) fn has_row(&self) -> bool {
        !self.cells.is_empty() || self.comment_blanks > 0
    }

    /// Adds the line and its end to a text.
    pub(super) fn write(&self, text: &mut String) {
        let blanks = |text: &mut String, count: usize| text.extend(std::iter::repeat_n(' ', count));
        if !self.cells.is_empty() || self.comment.is_some() {
            blanks(text, self.indent);
        }
        for cell in &self.cells {
            blanks(text, cell.blanks);
            text.push_str(&cell.text);
        }
        if let Some(comment) = &self.comment {
            blanks(text, self.comment_blanks);
            text.push_str(comment);
        }
        text.push('\n');
    }
}
