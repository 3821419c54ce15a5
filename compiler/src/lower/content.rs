//! What a row writes where it ends at a primitive: values, codes, constants.

use super::absence::answers_bad;
use super::object::json_text;
use super::tables;
use super::tree::{Code, Given, Leaf, NodeId, Tree, What};
use super::value::Val;
use super::writer::{Known, Writer};
use crate::ir::{Conversion, Expr, Finding, Policy, SourceForm, Stmt, TableColumn, TableId, TargetForm};
use crate::plan::{Content, Source, SourceKind, TableElse, Via};

/// How a value is written.
#[derive(Debug, Clone, Copy)]
struct How<'p> {
    via: Option<&'p Via>,
    conversion: &'p Conversion,
    policy: &'p Policy,
}

impl<'p> Writer<'_, 'p> {
    /// Writes a member, or without a key an array element; one for each value.
    pub(super) fn put(&mut self, key: Option<String>, leaf: &Leaf<'p>) {
        match &leaf.what {
            What::Json(json) => self.emit(Stmt::Literal { key, json: json.clone(), substantial: false }),
            What::Content(Content::Literal(json)) => {
                let substantial = self.conditional;
                self.emit(Stmt::Literal { key, json: json.clone(), substantial });
            }
            What::Content(Content::Primitive { via, conversion, policy }) => {
                let how = How { via: via.as_ref(), conversion, policy };
                match self.with_constant(leaf.value, &how) {
                    Some((value, json)) => {
                        let present = self.present(&value);
                        let literal = Stmt::Literal { key: key.clone(), json, substantial: false };
                        self.when(
                            present,
                            |writer| writer.put_present(key, leaf, &value, &how),
                            |writer| writer.emit(literal),
                        );
                    }
                    None if !answers_bad(leaf) => self.each_given(leaf.value, &mut |writer, value| {
                        writer.put_value(key.clone(), &value, &how);
                    }),
                    None => self.each_given(leaf.value, &mut |writer, value| {
                        let present = writer.present(&value);
                        let put = |writer: &mut Self| writer.put_present(key.clone(), leaf, &value, &how);
                        writer.when(present, put, |_| {});
                    }),
                }
            }
            What::Cell(node, code, column) => self.put_cell(key, *node, code, *column),
            What::ReferenceUrl => self.each_given(leaf.value, &mut |writer, value| {
                let value = writer.text(&value);
                writer.put_text(key.clone(), value, TargetForm::String);
            }),
            What::IdText => {
                let value = Expr::IdText(Box::new(self.given(leaf.value).expr));
                self.put_text(key, value, TargetForm::Id);
            }
            What::Content(Content::Structure { .. } | Content::Coded { .. } | Content::Reference)
            | What::Object
            | What::Entry(_)
            | What::NoArm(..) => {}
        }
    }

    /// Writes a text that cannot fail to be converted.
    pub(super) fn put_text(&mut self, key: Option<String>, value: Expr, to: TargetForm) {
        let conversion = Conversion { from: SourceForm::Iso, to };
        let row = self.row();
        self.emit(Stmt::Put { key, value, conversion, row, policy: Policy::Fail });
    }

    /// Writes a value that is there.
    fn put_present(&mut self, key: Option<String>, leaf: &Leaf<'p>, value: &Val, how: &How<'p>) {
        let put = |writer: &mut Self| writer.put_value(key.clone(), value, how);
        self.or_bad(key.as_deref(), leaf, put);
    }

    fn put_value(&mut self, key: Option<String>, value: &Val, how: &How<'p>) {
        let text = self.text(value);
        let Some(via) = how.via else { return self.put_converted(key, text, how) };
        let Some(otherwise) = self.lower.table(via.table).map(|table| table.otherwise) else { return };
        let table = TableId(via.table.0 as u32);
        let cell = |row| Expr::Cell { table, row: Box::new(row), column: TableColumn::Code };
        let lookup = Expr::Lookup { table, value: Box::new(text.clone()) };
        match (otherwise, how.policy) {
            (TableElse::Row(_) | TableElse::Skip, _) | (TableElse::Fail, Policy::Skip) => {
                self.put_converted(key, cell(lookup), how);
            }
            (TableElse::Keep, _) => self.put_converted(key, Expr::Or(vec![cell(lookup), text]), how),
            (TableElse::Warn | TableElse::Fail, policy) => {
                let place = self.place(value);
                let row = self.looked_up(via.table, text.clone());
                let unknown = match (otherwise, policy) {
                    (TableElse::Fail, Policy::Default(json)) => {
                        Stmt::Literal { key: key.clone(), json: json.clone(), substantial: true }
                    }
                    (TableElse::Fail, Policy::Fail) => {
                        self.code_report(Finding::CodeNotInTable, via.table, place)
                    }
                    _ => self.code_report(Finding::CodeNotInTableWarning, via.table, place),
                };
                let found = Expr::Found(Box::new(Expr::Local(row)));
                self.when(
                    found,
                    |writer| writer.put_converted(key, cell(Expr::Local(row)), how),
                    |writer| writer.emit_if(Expr::Present(Box::new(text)), vec![unknown], Vec::new()),
                );
            }
        }
    }

    fn put_converted(&mut self, key: Option<String>, value: Expr, how: &How<'p>) {
        let (conversion, policy, row) = (how.conversion.clone(), how.policy.clone(), self.row());
        self.emit(Stmt::Put { key, value, conversion, row, policy });
    }

    /// A cell of the row that a code was looked up to.
    fn put_cell(&mut self, key: Option<String>, node: NodeId, code: &Code<'p>, column: TableColumn) {
        let Some(Known::Code(row, text)) = self.known(node) else { return };
        let table = TableId(code.table.0 as u32);
        let cell = Expr::Cell { table, row: Box::new(Expr::Local(row)), column };
        match column {
            TableColumn::System => self.put_text(key, cell, TargetForm::Uri),
            TableColumn::Display => self.put_text(key, cell, TargetForm::String),
            TableColumn::Code => {
                let otherwise = self.lower.table(code.table).map(|table| table.otherwise);
                match (otherwise, code.policy) {
                    (Some(TableElse::Keep), _) => {
                        self.put_text(key, Expr::Or(vec![cell, text.expr]), TargetForm::Code);
                    }
                    (Some(TableElse::Fail), Policy::Default(json)) => {
                        let literal =
                            Stmt::Literal { key: key.clone(), json: json.clone(), substantial: true };
                        let found = Expr::Found(Box::new(Expr::Local(row)));
                        self.when(
                            found,
                            |writer| writer.put_text(key, cell, TargetForm::Code),
                            |writer| {
                                let present = Expr::Present(Box::new(text.expr));
                                writer.emit_if(present, vec![literal], Vec::new());
                            },
                        );
                    }
                    _ => self.put_text(key, cell, TargetForm::Code),
                }
            }
        }
    }

    /// For `a or "literal"`: the value before the literal, and the literal's JSON, if that is known now.
    fn with_constant(&mut self, given: Given<'p>, how: &How<'p>) -> Option<(Val, String)> {
        let Given::Source(instance, Source { kind: SourceKind::Or(options), many: false, .. }) = given else {
            return None;
        };
        let (last, options) = options.split_last()?;
        let SourceKind::Literal(text) = &last.kind else { return None };
        let json = self.constant_json(text, how)?;
        if options.is_empty() {
            return None;
        }
        Some((self.or(instance, options), json))
    }

    /// The JSON that a constant text is written as.
    fn constant_json(&self, text: &str, how: &How<'p>) -> Option<String> {
        let text = match how.via {
            None => text.to_owned(),
            Some(via) => tables::constant(self.lower.table(via.table)?, text)?,
        };
        let digits = !text.is_empty() && text.len() < 10 && text.bytes().all(|b| b.is_ascii_digit());
        match &how.conversion.to {
            TargetForm::String => Some(json_text(&text)),
            // What a table gives may be none, which only the conversion finds.
            TargetForm::Code | TargetForm::Id | TargetForm::Uri => {
                let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
                (how.via.is_none() || plain).then(|| json_text(&text))
            }
            TargetForm::Boolean if text == "true" || text == "false" => Some(text),
            TargetForm::Integer | TargetForm::UnsignedInt
                if digits && (text == "0" || !text.starts_with('0')) =>
            {
                Some(text)
            }
            TargetForm::PositiveInt if digits && !text.starts_with('0') => Some(text),
            _ => None,
        }
    }

    /// Whether trees write something on every way.
    pub(super) fn certain(&self, trees: &[Tree<'p>]) -> bool {
        trees.iter().any(|tree| match tree {
            Tree::Leaf(leaf) => leaf.ends() && self.certain_leaf(leaf),
            Tree::If { then, otherwise, .. } => self.certain(then) && self.certain(otherwise),
            Tree::Switch { arms, otherwise, .. } => {
                self.certain(otherwise) && arms.iter().all(|(_, rows)| self.certain(rows))
            }
            Tree::Bind { guard: false, below, .. } => self.certain(below),
            Tree::Bind { .. } | Tree::Code { .. } | Tree::Each { .. } => false,
        })
    }

    fn certain_leaf(&self, leaf: &Leaf<'p>) -> bool {
        match &leaf.what {
            What::Json(_) | What::Object | What::IdText | What::Content(Content::Literal(_)) => true,
            What::Content(Content::Primitive { via, conversion, policy: policy @ Policy::Fail }) => {
                let how = How { via: via.as_ref(), conversion, policy };
                let total = how.via.is_none_or(|via| {
                    let otherwise = self.lower.table(via.table).map(|table| table.otherwise);
                    matches!(otherwise, Some(TableElse::Row(_) | TableElse::Keep | TableElse::Fail))
                });
                let Given::Source(_, Source { kind: SourceKind::Or(options), .. }) = leaf.value else {
                    return false;
                };
                let Some(Source { kind: SourceKind::Literal(text), .. }) = options.last() else {
                    return false;
                };
                total && self.constant_json(text, &how).is_some()
            }
            _ => false,
        }
    }

    /// Reports that no arm of a match fits.
    pub(super) fn report_no_arm(&mut self, leaf: &Leaf<'p>) {
        let What::NoArm(words, fail) = leaf.what else { return };
        let finding = if fail { Finding::NoArm } else { Finding::NoArmWarning };
        let value = self.given(leaf.value);
        let (place, row) = (self.place(&value), self.row());
        self.emit(Stmt::Report { finding, row, place, text: words.to_owned() });
    }
}
