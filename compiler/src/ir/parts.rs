//! What expressions are made of.

use super::Expr;

/// The operands of `$expr`, by the methods that borrow a list's items and a box's content.
macro_rules! operands {
    ($expr:expr, $iter:ident, $content:ident) => {
        match $expr {
            Expr::Local(_)
            | Expr::Text(_)
            | Expr::Int(_)
            | Expr::Bool(_)
            | Expr::NoId
            | Expr::NoNode
            | Expr::Parameter(_)
            | Expr::Part { .. } => vec![],
            Expr::Child { parent: inner, .. }
            | Expr::LastChild { parent: inner, .. }
            | Expr::ChildAt { parent: inner, .. }
            | Expr::Field { segment: inner, .. }
            | Expr::Repetition { value: inner, .. }
            | Expr::LastRepetition { value: inner }
            | Expr::Single { value: inner, .. }
            | Expr::Component { value: inner, .. }
            | Expr::Leaf { value: inner, .. }
            | Expr::Sole { value: inner, .. }
            | Expr::Decode { value: inner }
            | Expr::Key { node: inner, .. }
            | Expr::Member { node: inner, .. }
            | Expr::Item { node: inner, .. }
            | Expr::LastItem { node: inner }
            | Expr::Scalar { node: inner }
            | Expr::Number(inner)
            | Expr::IdUrl(inner)
            | Expr::IdText(inner)
            | Expr::Lookup { value: inner, .. }
            | Expr::ParameterAt { key: inner, .. }
            | Expr::Cell { row: inner, .. }
            | Expr::Present(inner)
            | Expr::HasValue(inner)
            | Expr::Exists(inner)
            | Expr::Identified(inner)
            | Expr::Found(inner)
            | Expr::Not(inner) => vec![inner.$content()],
            Expr::Equal(left, right) | Expr::Compare { left, right, .. } => {
                vec![left.$content(), right.$content()]
            }
            Expr::Or(list) | Expr::And(list) | Expr::AnyOf(list) | Expr::Call { arguments: list, .. } => {
                list.$iter().collect()
            }
        }
    };
}

impl Expr {
    /// The expressions that it is made of, in the order of evaluation.
    pub fn operands(&self) -> Vec<&Expr> {
        operands!(self, iter, as_ref)
    }

    /// As [`Expr::operands`], to change them.
    pub fn operands_mut(&mut self) -> Vec<&mut Expr> {
        operands!(self, iter_mut, as_mut)
    }

    /// Whether the operands after the first are evaluated only if those before them do not decide.
    pub fn is_lazy(&self) -> bool {
        matches!(self, Expr::Or(_) | Expr::And(_) | Expr::AnyOf(_))
    }
}
