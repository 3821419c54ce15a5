//! Message structures for tests, from a short text: `MSH PID PROCEDURE(PR1 ROL)`. All may repeat but the first segment of a group.

use mapwright_runtime::{Member, MessageStructure, Step};

/// A structure of version 2.5.1 for the events of the message code `code`.
pub(crate) fn structure(
    name: &'static str,
    events: &'static [(&'static str, &'static str)],
    text: &str,
) -> MessageStructure {
    let mut members = vec![Member { name, parent: 0, group: true }];
    let mut parents = vec![0u16];
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    while let Some(word) = words.next() {
        if word == ")" {
            parents.pop();
            continue;
        }
        let group = words.next_if_eq(&"(").is_some();
        let parent = *parents.last().unwrap();
        members.push(Member { name: String::from(word).leak(), parent, group });
        if group {
            parents.push(members.len() as u16 - 1);
        }
    }
    let mut segments: Vec<[u8; 3]> = members
        .iter()
        .filter(|member| !member.group)
        .map(|member| member.name.as_bytes().try_into().unwrap())
        .collect();
    segments.sort_unstable();
    segments.dedup();
    let mut steps = Vec::new();
    for member in 0..members.len() {
        for segment in &segments {
            steps.push(step(&members, member, segment));
        }
    }
    MessageStructure {
        name,
        version: "2.5.1",
        known_versions: &[
            "2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1",
            "2.8.2",
        ],
        events,
        members: members.leak(),
        segments: segments.leak(),
        steps: steps.leak(),
    }
}

fn step(members: &[Member], from: usize, segment: &[u8; 3]) -> Step {
    let nowhere = Step { member: 0, keep: 0 };
    if members[from].group && from != 0 {
        return nowhere;
    }
    let is = |at: &usize| !members[*at].group && members[*at].name.as_bytes() == segment;
    let inside = |group: usize, mut at: usize| loop {
        at = usize::from(members[at].parent);
        if at == group {
            return true;
        }
        if at == 0 {
            return false;
        }
    };
    let first = usize::from(members[from].parent) + 1 == from;
    if from != 0 && is(&from) && !first {
        return Step { member: from as u16, keep: members[from].parent };
    }
    let mut group = usize::from(members[from].parent);
    loop {
        if let Some(to) = (from + 1..members.len()).find(|at| is(at) && inside(group, *at)) {
            return Step { member: to as u16, keep: group as u16 };
        }
        if group == 0 {
            return nowhere;
        }
        if let Some(to) = (group + 1..members.len()).find(|at| is(at) && inside(group, *at)) {
            return Step { member: to as u16, keep: members[group].parent };
        }
        group = usize::from(members[group].parent);
    }
}
