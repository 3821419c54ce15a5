//! Messages and groups as trees, drawn with lines.

use mapwright_compiler::schema::{Kind, Structure, Type};

use super::super::facts::Facts;
use super::Subject;
use crate::page::{Page, Row, Table};

impl Subject<'_> {
    pub(super) fn tree(&self, page: &mut Page, structure: &Structure) {
        let mut rows = Vec::new();
        self.branches(structure, "", &mut rows);
        // A column that says the same everywhere says nothing.
        let since = |row: &Row| row.cells.get(3).cloned();
        if rows.windows(2).all(|pair| matches!(pair, [a, b] if since(a) == since(b))) {
            rows.iter_mut().for_each(|row| row.cells.truncate(3));
        }
        page.table(&Table { heads: vec!["", "card.", "", "since"], rows, expendable: &["since"] });
    }

    fn branches(&self, structure: &Structure, lines: &str, rows: &mut Vec<Row>) {
        for (position, member) in structure.members.iter().enumerate() {
            let last = position + 1 == structure.members.len();
            let (corner, below) = if last { ("└─", "   ") } else { ("├─", "│  ") };
            let inside = self.library.structure_of_type(member);
            let group = inside.as_ref().filter(|inside| super::structure::is_tree(inside));
            let facts = Facts::with_history(String::new(), structure, member, &self.history);
            let about = match (&inside, member.types.first()) {
                (Some(inside), _) if inside.kind == Kind::Choice => "one of these".to_owned(),
                (Some(_), _) if group.is_some() => String::new(),
                (Some(inside), _) => inside.label.clone(),
                (None, Some(Type::Varies)) => "any segment".to_owned(),
                (None, _) => String::new(),
            };
            rows.push(Row::new(vec![
                format!("{lines}{corner} {}", member.name),
                facts.cardinality(),
                about,
                facts.since.unwrap_or_default(),
            ]));
            if let Some(group) = group {
                self.branches(group, &format!("{lines}{below}"), rows);
            }
        }
    }
}
