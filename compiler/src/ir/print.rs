//! The IR as text, for `--target ir` and snapshots. One statement a line, blocks indented; not meant to be read back.

use super::*;
use std::fmt::{self, Display, Formatter, Write};

/// The program as text: its source, tables, rows and functions.
pub fn print(program: &Program) -> String {
    let mut printer = Printer { program, out: String::new(), depth: 0 };
    printer.program();
    printer.out
}

struct Printer<'p> {
    program: &'p Program,
    out: String,
    depth: usize,
}

impl Printer<'_> {
    fn line(&mut self, text: impl Display) {
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
        // Writing to a string does not fail.
        let _ = writeln!(self.out, "{text}");
    }

    fn program(&mut self) {
        let program = self.program;
        self.line(format_args!("program {} -> {}", program.name, program.target));
        match &program.source {
            Source::Message(structure) => self.structure(structure),
            Source::Record(columns) => {
                self.line("record");
                self.depth += 1;
                for column in columns {
                    match &column.split {
                        Some(split) => self.line(format_args!("{} split {split:?}", column.name)),
                        None => self.line(&column.name),
                    }
                }
                self.depth -= 1;
            }
        }
        for parameter in &program.parameters {
            self.parameter(parameter);
        }
        for table in &program.tables {
            self.table(table);
        }
        for function in &program.functions {
            self.function(function);
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let Parameter { name, ty, optional, default, keys, .. } = parameter;
        let mark = if *optional { "?" } else { "" };
        match (default, keys) {
            (Some(default), _) => self.line(format_args!("parameter {name}: {ty}{mark} = {default:?}")),
            (None, None) => self.line(format_args!("parameter {name}: {ty}{mark}")),
            (None, Some(keys)) => {
                self.line(format_args!("parameter {name}: string -> {ty}"));
                self.depth += 1;
                for (key, value) in keys {
                    self.line(format_args!("{key:?} -> {value:?}"));
                }
                self.depth -= 1;
            }
        }
    }

    fn structure(&mut self, structure: &MessageStructure) {
        self.line(format_args!("message {} {}", structure.name, structure.version));
        self.depth += 1;
        for (number, member) in structure.members.iter().enumerate() {
            let kind = if member.group { "group" } else { "segment" };
            self.line(format_args!("{number}: {kind} {} in {}", member.name, member.parent));
        }
        self.depth -= 1;
    }

    fn table(&mut self, table: &Table) {
        self.line(format_args!("table {}", table.name));
        self.depth += 1;
        for (key, row) in &table.keys {
            self.line(format_args!("{key:?} -> {row}"));
        }
        if let Some(row) = table.otherwise {
            self.line(format_args!("else -> {row}"));
        }
        for (number, row) in table.rows.iter().enumerate() {
            self.line(format_args!("{number}: {:?} {:?} {:?}", row.code, row.display, row.system));
        }
        self.depth -= 1;
    }

    fn function(&mut self, function: &Function) {
        let parameters: Vec<String> = function
            .locals
            .iter()
            .take(function.parameters as usize)
            .map(|local| format!("{}: {}", local.name, local.ty))
            .collect();
        self.line(format_args!(
            "map {}({}) // {}:{}",
            function.name,
            parameters.join(", "),
            function.file,
            function.line
        ));
        self.block(function, &function.body);
    }

    fn block(&mut self, function: &Function, block: &Block) {
        self.depth += 1;
        for stmt in block {
            self.stmt(function, stmt);
        }
        self.depth -= 1;
    }

    fn stmt(&mut self, function: &Function, stmt: &Stmt) {
        let show = |expr| Show { program: self.program, function, expr };
        let name = |local: &LocalId| local_name(function, *local);
        let (head, blocks): (String, Vec<(&str, &Block)>) = match stmt {
            Stmt::Set { local, value } => (format!("{} = {}", name(local), show(value)), vec![]),
            Stmt::Increment { local } => (format!("{} += 1", name(local)), vec![]),
            Stmt::Split { parts, value, level, count } => {
                (format!("{} = split({}, {level}, {count})", name(parts), show(value)), vec![])
            }
            Stmt::If { condition, then, otherwise } => {
                let mut blocks = vec![("", then)];
                if !otherwise.is_empty() {
                    blocks.push(("else", otherwise));
                }
                (format!("if {}", show(condition)), blocks)
            }
            Stmt::Switch { subject, arms, otherwise } => {
                self.line(format_args!("switch {}", show(subject)));
                self.depth += 1;
                for (keys, block) in arms {
                    self.line(format_args!("{keys:?}"));
                    self.block(function, block);
                }
                if !otherwise.is_empty() {
                    self.line("else");
                    self.block(function, otherwise);
                }
                self.depth -= 1;
                return;
            }
            Stmt::EachChild { parent, member, node, body } => (
                format!("each {} in children({}, {})", name(node), show(parent), self.member(*member)),
                vec![("", body)],
            ),
            Stmt::EachSibling { first, node, body } => {
                (format!("each {} in siblings({})", name(node), show(first)), vec![("", body)])
            }
            Stmt::EachRepetition { value, item, body } => {
                (format!("each {} in repetitions({})", name(item), show(value)), vec![("", body)])
            }
            Stmt::EachItem { node, item, body } => {
                (format!("each {} in items({})", name(item), show(node)), vec![("", body)])
            }
            Stmt::EachId { start, end, id, body } => {
                (format!("each {} in ids({}, {})", name(id), name(start), name(end)), vec![("", body)])
            }
            Stmt::Break => ("break".to_owned(), vec![]),
            Stmt::Call { function: callee, arguments } => {
                let arguments: Vec<String> = arguments.iter().map(|a| show(a).to_string()).collect();
                let callee = self.program.functions.get(callee.0 as usize).map_or("?", |f| f.name.as_str());
                (format!("call {callee}({})", arguments.join(", ")), vec![])
            }
            Stmt::Container { start, end, kept, substance, body } => {
                let kept = if *kept { " kept" } else { "" };
                let substance = if *substance { " with substance" } else { "" };
                (format!("container{kept}{substance} {start} … {end}"), vec![("", body)])
            }
            Stmt::Put { key, value, conversion, row, policy } => (
                format!("{}put {} as {conversion}, {policy} // {}", Key(key), show(value), self.row(*row)),
                vec![],
            ),
            Stmt::Literal { key, json, substantial } => {
                let substantial = if *substantial { " substantial" } else { "" };
                (format!("{}literal{substantial} {json}", Key(key)), vec![])
            }
            Stmt::PutIdentified { start, id, end, row } => {
                (format!("put {start} id {} {end} // {}", show(id), self.row(*row)), vec![])
            }
            Stmt::PutCoding { start, table, cells, end, row } => {
                let table = self.program.tables.get(table.0 as usize).map_or("?", |t| t.name.as_str());
                (format!("put {start} coding {table}[{}] {end} // {}", name(cells), self.row(*row)), vec![])
            }
            Stmt::Require { row, lack, body } => {
                (format!("require{lack} // {}", self.row(*row)), vec![("", body)])
            }
            Stmt::LeaveOut { row, told } => {
                (format!("leave out{} // {}", if *told { ", warn" } else { "" }, self.row(*row)), vec![])
            }
            Stmt::Entry { id, body } => (format!("entry {}", name(id)), vec![("", body)]),
            Stmt::Fallback { first, otherwise } => {
                ("first".to_owned(), vec![("", first), ("if nothing was written", otherwise)])
            }
            Stmt::BuildText { into, separator, body } => {
                (format!("{} = text with {separator:?} between", name(into)), vec![("", body)])
            }
            Stmt::Append { value } => (format!("append {}", show(value)), vec![]),
            Stmt::Report { finding, row, place, text } => {
                let place = place.as_ref().map(|p| format!(" at {}", show(p))).unwrap_or_default();
                (format!("report {finding:?} {text:?}{place} // {}", self.row(*row)), vec![])
            }
            Stmt::Identify { id, kind, key, sharing, row } => {
                let key: Vec<String> = key.iter().map(|k| show(k).to_string()).collect();
                let key = key.join(", ");
                (
                    format!("{} = identify({kind}, [{key}], {sharing:?}) // {}", name(id), self.row(*row)),
                    vec![],
                )
            }
            Stmt::IdentifyNone { id } => (format!("{} = identify none", name(id)), vec![]),
            Stmt::MarkIds { local } => (format!("{} = mark ids", name(local)), vec![]),
            Stmt::IdAt { id, position } => (format!("{} = id at {}", name(id), name(position)), vec![]),
            Stmt::Once { id, row, body } => {
                (format!("once {} // {}", name(id), self.row(*row)), vec![("", body)])
            }
        };
        self.line(head);
        for (title, block) in blocks {
            if !title.is_empty() {
                self.line(title);
            }
            self.block(function, block);
        }
    }

    fn member(&self, member: MemberId) -> String {
        member_name(self.program, member)
    }

    fn row(&self, row: RowId) -> String {
        match self.program.rows.get(row.0 as usize) {
            Some(row) => format!("{}:{} {} -> {}", row.file, row.line, row.source, row.target),
            None => format!("row {}", row.0),
        }
    }
}

fn member_name(program: &Program, member: MemberId) -> String {
    match &program.source {
        Source::Message(structure) => match structure.members.get(member as usize) {
            Some(found) => format!("{}#{member}", found.name),
            None => format!("#{member}"),
        },
        Source::Record(_) => format!("#{member}"),
    }
}

fn local_name(function: &Function, local: LocalId) -> &str {
    function.locals.get(local.0 as usize).map_or("?", |local| local.name.as_str())
}

struct Key<'k>(&'k Option<String>);

impl Display for Key<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(key) => write!(f, "{key}: "),
            None => Ok(()),
        }
    }
}

struct Show<'e> {
    program: &'e Program,
    function: &'e Function,
    expr: &'e Expr,
}

impl Show<'_> {
    fn list(&self, exprs: &[Expr], between: &str) -> String {
        let texts: Vec<String> = exprs.iter().map(|expr| Show { expr, ..*self }.to_string()).collect();
        texts.join(between)
    }
}

impl Display for Show<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let show = |expr| Show { expr, ..*self };
        match self.expr {
            Expr::Local(local) => f.write_str(local_name(self.function, *local)),
            Expr::Text(text) => write!(f, "{text:?}"),
            Expr::Int(number) => write!(f, "{number}"),
            Expr::Bool(value) => write!(f, "{value}"),
            Expr::NoId => f.write_str("no id"),
            Expr::NoNode => f.write_str("no node"),
            Expr::Child { parent, member } => {
                write!(f, "child({}, {})", show(parent), member_name(self.program, *member))
            }
            Expr::LastChild { parent, member } => {
                write!(f, "last_child({}, {})", show(parent), member_name(self.program, *member))
            }
            Expr::ChildAt { parent, member, number } => {
                write!(f, "child_at({}, {}, {number})", show(parent), member_name(self.program, *member))
            }
            Expr::Field { segment, number } => write!(f, "field({}, {number})", show(segment)),
            Expr::Repetition { value, number } => write!(f, "repetition({}, {number})", show(value)),
            Expr::LastRepetition { value } => write!(f, "last_repetition({})", show(value)),
            Expr::Single { value, .. } => write!(f, "single({})", show(value)),
            Expr::Component { value, level, number } => {
                write!(f, "component({}, {level}, {number})", show(value))
            }
            Expr::Part { parts, number } => write!(f, "{}[{number}]", local_name(self.function, *parts)),
            Expr::Sole { value, .. } => write!(f, "sole({})", show(value)),
            Expr::Leaf { value, level, .. } => write!(f, "leaf({}, {level})", show(value)),
            Expr::Decode { value } => write!(f, "decode({})", show(value)),
            Expr::Member { node, name, state } => write!(f, "is({}, {name:?}, {state:?})", show(node)),
            Expr::Key { node, name } => write!(f, "key({}, {name:?})", show(node)),
            Expr::Item { node, number } => write!(f, "item({}, {number})", show(node)),
            Expr::LastItem { node } => write!(f, "last_item({})", show(node)),
            Expr::Scalar { node } => write!(f, "scalar({})", show(node)),
            Expr::Or(options) => write!(f, "({})", self.list(options, " or ")),
            Expr::Call { function, arguments } => {
                write!(f, "{function}({})", self.list(arguments, ", "))
            }
            Expr::Number(number) => write!(f, "number({})", show(number)),
            Expr::IdUrl(id) => write!(f, "id_url({})", show(id)),
            Expr::IdText(id) => write!(f, "id_text({})", show(id)),
            Expr::Parameter(position) => write!(f, "parameter({})", parameter_name(self.program, *position)),
            Expr::ParameterAt { parameter, key } => {
                write!(f, "parameter({}, {})", parameter_name(self.program, *parameter), show(key))
            }
            Expr::Lookup { table, value } => {
                let name = self.program.tables.get(table.0 as usize).map_or("?", |t| t.name.as_str());
                write!(f, "lookup({name}, {})", show(value))
            }
            Expr::Cell { table, row, column } => {
                let name = self.program.tables.get(table.0 as usize).map_or("?", |t| t.name.as_str());
                let column = match column {
                    TableColumn::Code => "code",
                    TableColumn::Display => "display",
                    TableColumn::System => "system",
                };
                write!(f, "{name}[{}].{column}", show(row))
            }
            Expr::Present(value) => write!(f, "present({})", show(value)),
            Expr::HasValue(value) => write!(f, "has_value({})", show(value)),
            Expr::Exists(node) => write!(f, "exists({})", show(node)),
            Expr::Identified(id) => write!(f, "identified({})", show(id)),
            Expr::Equal(left, right) => write!(f, "{} == {}", show(left), show(right)),
            Expr::Compare { operator, left, right } => {
                write!(f, "{} {operator} {}", show(left), show(right))
            }
            Expr::Found(row) => write!(f, "found({})", show(row)),
            Expr::Not(condition) => write!(f, "not ({})", show(condition)),
            Expr::And(conditions) => write!(f, "({})", self.list(conditions, " and ")),
            Expr::AnyOf(conditions) => write!(f, "any({})", self.list(conditions, ", ")),
        }
    }
}

impl Display for Type {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Type::Node => f.write_str("node"),
            Type::Value => f.write_str("value"),
            Type::Parts(count) => write!(f, "parts {count}"),
            Type::Bool => f.write_str("bool"),
            Type::Int => f.write_str("int"),
            Type::Id => f.write_str("id"),
        }
    }
}

impl Display for Level {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::Component => "^",
            Level::Subcomponent => "&",
        })
    }
}

impl Display for Ordering {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Ordering::Less => "<",
            Ordering::LessOrEqual => "<=",
            Ordering::Greater => ">",
            Ordering::GreaterOrEqual => ">=",
        })
    }
}

impl Display for TextFunction {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TextFunction::Concat => "concat",
            TextFunction::Lower => "lower",
            TextFunction::Upper => "upper",
            TextFunction::Trim => "trim",
            TextFunction::Before => "before",
            TextFunction::After => "after",
            TextFunction::Replace => "replace",
            TextFunction::Uri => "uri",
            TextFunction::Date => "date",
        })
    }
}

impl Display for Conversion {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.from {
            SourceForm::V2 => {}
            SourceForm::Iso => f.write_str("iso ")?,
            SourceForm::Pattern(pattern) => write!(f, "{pattern:?} ")?,
        }
        match &self.to {
            TargetForm::Pattern(pattern) => write!(f, "{pattern:?}"),
            form => write!(f, "{form:?}"),
        }
    }
}

impl Display for Lack {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Lack::Fail => Ok(()),
            Lack::Element { told } => f.write_str(if *told { ", else warn" } else { ", else skip" }),
            Lack::Entry { told } => {
                f.write_str(if *told { ", else warn entry" } else { ", else skip entry" })
            }
        }
    }
}

impl Display for Policy {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Policy::Fail => f.write_str("else fail"),
            Policy::Warn => f.write_str("else warn"),
            Policy::Skip => f.write_str("else skip"),
            Policy::Default(json) => write!(f, "else {json}"),
        }
    }
}

fn parameter_name(program: &Program, position: u32) -> &str {
    program.parameters.get(position as usize).map_or("?", |parameter| &parameter.name)
}
