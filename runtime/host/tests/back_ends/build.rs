//! Short ways to write down IR.

use mapwright_compiler::ir::*;

/// A function in the making.
pub struct Build {
    function: Function,
}

/// Row 0 of all programs here.
pub const ROW: RowId = RowId(0);

impl Build {
    pub fn new(name: &str) -> Build {
        Build {
            function: Function {
                name: name.to_owned(),
                file: "test.mw".to_owned(),
                line: 1,
                locals: Vec::new(),
                parameters: 0,
                body: Vec::new(),
            },
        }
    }

    pub fn parameter(&mut self, name: &str, ty: Type) -> LocalId {
        self.function.parameters += 1;
        self.local(name, ty)
    }

    pub fn local(&mut self, name: &str, ty: Type) -> LocalId {
        self.function.locals.push(Local { name: name.to_owned(), ty });
        LocalId(self.function.locals.len() as u32 - 1)
    }

    pub fn body(mut self, body: Block) -> Function {
        self.function.body = body;
        self.function
    }
}

pub fn boxed(expr: Expr) -> Box<Expr> {
    Box::new(expr)
}

pub fn get(local: LocalId) -> Expr {
    Expr::Local(local)
}

pub fn text(text: &str) -> Expr {
    Expr::Text(text.to_owned())
}

pub fn set(local: LocalId, value: Expr) -> Stmt {
    Stmt::Set { local, value }
}

pub fn field(segment: LocalId, number: u16) -> Expr {
    Expr::Field { segment: boxed(get(segment)), number }
}

pub fn decode(value: Expr) -> Expr {
    Expr::Decode { value: boxed(value) }
}

pub fn component(value: Expr, number: u16) -> Expr {
    Expr::Component { value: boxed(value), level: Level::Component, number }
}

pub fn child(parent: LocalId, member: MemberId) -> Expr {
    Expr::Child { parent: boxed(get(parent)), member }
}

pub fn present(value: Expr) -> Expr {
    Expr::Present(boxed(value))
}

pub fn exists(node: Expr) -> Expr {
    Expr::Exists(boxed(node))
}

pub fn not(condition: Expr) -> Expr {
    Expr::Not(boxed(condition))
}

pub fn equal(left: Expr, right: Expr) -> Expr {
    Expr::Equal(boxed(left), boxed(right))
}

pub fn compare(left: Expr, operator: Ordering, right: Expr) -> Expr {
    Expr::Compare { operator, left: boxed(left), right: boxed(right) }
}

pub fn call(function: TextFunction, arguments: Vec<Expr>) -> Expr {
    Expr::Call { function, arguments }
}

pub fn key(node: LocalId, name: &str) -> Expr {
    Expr::Key { node: boxed(get(node)), name: name.to_owned() }
}

pub fn scalar(node: Expr) -> Expr {
    Expr::Scalar { node: boxed(node) }
}

fn named(key: &str) -> Option<String> {
    (!key.is_empty()).then(|| key.to_owned())
}

/// `key` is empty for an element of an array.
pub fn object(key: &str, body: Block) -> Stmt {
    Stmt::container(named(key).as_deref(), Shape::Object, false, body)
}

pub fn array(key: &str, body: Block) -> Stmt {
    Stmt::container(named(key).as_deref(), Shape::Array, false, body)
}

pub fn put_as(key: &str, value: Expr, from: SourceForm, to: TargetForm, row: u32, policy: Policy) -> Stmt {
    Stmt::Put { key: named(key), value, conversion: Conversion { from, to }, row: RowId(row), policy }
}

pub fn put(key: &str, value: Expr) -> Stmt {
    put_as(key, value, SourceForm::V2, TargetForm::String, 0, Policy::Fail)
}

pub fn literal(key: &str, json: &str) -> Stmt {
    Stmt::Literal { key: named(key), json: json.to_owned(), substantial: false }
}

pub fn when(condition: Expr, then: Block, otherwise: Block) -> Stmt {
    Stmt::If { condition, then, otherwise }
}

/// Writes whether a condition holds.
pub fn tell(key: &str, condition: Expr) -> Stmt {
    when(condition, vec![literal(key, "true")], vec![literal(key, "false")])
}

pub fn run(function: u32, arguments: Vec<Expr>) -> Stmt {
    Stmt::Call { function: FunctionId(function), arguments }
}
