//! Running a map over a message.

use alloc::string::String;
use alloc::vec::Vec;

use bumpalo::collections::Vec as ArenaVec;

use crate::context::Findings;
use crate::identify::Ids;
use crate::left_out::LeftOut;
use crate::message::{Charset, Delimiters, Message};
use crate::write::{Output, push_number};
use crate::{Code, Context, Error, Failed, Finding, Node, Program, Report, Settings, Source, Workspace};

/// What the compiler makes of a map: it writes members into the object that is open.
pub type MapFunction = for<'m> fn(&mut Context<'m>, Node) -> Result<(), Failed>;

/// Reads a message or record, runs the map, and appends its output, one JSON object, to `out`.
///
/// # Errors
/// The input cannot be read, or the map cannot be applied to it; then `out` is as it was before.
pub fn transform(
    program: &'static Program,
    run: MapFunction,
    settings: &Settings,
    workspace: &mut Workspace,
    input: &[u8],
    out: &mut Vec<u8>,
) -> Result<Report, Error> {
    // Offsets are of 32 bits, with room for sums.
    if input.len() > settings.max_message_bytes.min(1 << 30) {
        return Err(Error(Finding::new(Code::TooLong)));
    }
    if let Some(name) = settings.parameters.missing(program) {
        let mut message = String::from(Code::ParameterNotSet.message());
        message.push_str(": ");
        message.push_str(name);
        return Err(Error(Finding::new(Code::ParameterNotSet).saying(message)));
    }
    workspace.clear();
    let Workspace { arena, buffers, nodes, ids, scratch } = workspace;
    let arena = &*arena;
    let mut findings = Findings::default();
    let message = match &program.source {
        Source::Message(structure) => {
            nodes.clear();
            crate::message::read(structure, settings, input, arena, buffers, &mut findings)
        }
        Source::Record(_) => {
            buffers.tree.entries.clear();
            crate::json::read(input, arena, nodes).map(|text| Message {
                text,
                delimiters: Delimiters::USUAL,
                escapes: false,
                charset: Charset::Utf8,
            })
        }
    };
    let message = message.map_err(Error)?;
    let before = out.len();
    let mut buffer = core::mem::take(out);
    buffer.push(b'{');
    let mut context = Context {
        program,
        settings,
        text: message.text,
        delimiters: message.delimiters,
        escapes: message.escapes,
        charset: message.charset,
        offsets: &buffers.offsets,
        lines: &buffers.lines,
        entries: &buffers.tree.entries,
        slots: &buffers.tree.slots,
        ranks: &buffers.tree.ranks,
        zone: None,
        nodes,
        out: Output::new(buffer),
        arena,
        scratch,
        kept: ArenaVec::new_in(arena),
        frames: ArenaVec::new_in(arena),
        ids: Ids::new(arena, ids),
        findings,
        missing: None,
        left_out: LeftOut::new(arena),
    };
    if matches!(program.source, Source::Record(_)) {
        // Records have no header to take a zone from.
        context.zone = Some(settings.zone.map(crate::date::Zone::Offset));
    }
    let (start, warnings, more) =
        (context.out.position(), context.findings.warnings.len(), context.findings.more);
    let mut result = run(&mut context, Node::ROOT).and_then(|()| context.nothing_missing());
    while result.is_ok() && context.more_left_out() {
        context.out.back_to(start);
        context.ids.clear();
        context.findings.warnings.truncate(warnings);
        context.findings.more = more;
        result = run(&mut context, Node::ROOT).and_then(|()| context.nothing_missing());
    }
    let Context { out: output, findings, .. } = context;
    *out = output.finish();
    match result {
        Ok(()) => {
            out.push(b'}');
            Ok(Report { warnings: listed(findings) })
        }
        Err(Failed) => {
            out.truncate(before);
            let error = findings.error.unwrap_or_else(|| Finding::new(Code::MissingSource));
            Err(Error(error))
        }
    }
}

#[inline]
fn listed(findings: Findings) -> Vec<Finding> {
    let mut warnings = findings.warnings;
    if findings.more > 0 {
        let mut message = Vec::new();
        push_number(&mut message, u64::from(findings.more));
        message.extend_from_slice(b" more warnings are not listed");
        let message = String::from_utf8(message).unwrap_or_default();
        warnings.push(Finding::new(Code::MoreFindings).saying(message));
    }
    warnings
}
