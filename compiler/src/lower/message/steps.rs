//! Where a segment goes, by the one before it: forward in the group at hand (the segment itself again if it repeats), then a new
//! repetition of that group, then the same in the group around it. Required members may be skipped; the nearest place is taken.

use super::{Member, Message};
use crate::ir::{MemberId, Step};

impl Message {
    /// The names of all segments, and `steps[member * segments + segment]`.
    pub(super) fn table(&self) -> (Vec<String>, Vec<Step>) {
        let segments = self.segment_names();
        let mut steps = Vec::with_capacity(self.members.len() * segments.len());
        for (id, member) in self.members.iter().enumerate() {
            for segment in &segments {
                let none = id > 0 && member.group;
                steps.push(if none { Step::default() } else { self.step(id as MemberId, segment) });
            }
        }
        (segments, steps)
    }

    /// Where a segment goes after one that was placed at `from` (0: at the start).
    fn step(&self, from: MemberId, segment: &str) -> Step {
        let Some(here) = self.member(from) else { return Step::default() };
        if from != 0 && here.repeats && here.segment == segment {
            return Step { member: from, keep: here.parent };
        }
        if from == 0 {
            return self
                .in_group(0, None, segment)
                .map_or(Step::default(), |member| Step { member, keep: 0 });
        }
        if let Some(member) = self.turn(here, segment) {
            return Step { member, keep: here.parent };
        }
        let (mut group, mut place) = (here.parent, here.place);
        loop {
            if let Some(member) = self.in_group(group, Some(place), segment) {
                return Step { member, keep: group };
            }
            let Some(around) = self.member(group).filter(|_| group != 0) else { return Step::default() };
            if around.repeats
                && let Some(member) = self.in_group(group, None, segment)
            {
                return Step { member, keep: around.parent };
            }
            (group, place) = (around.parent, around.place);
        }
    }

    /// What may come again after a declared segment: the one before it, or a new repetition of the group before it. Several
    /// may be declared to follow the same.
    fn turn(&self, here: &Member, segment: &str) -> Option<MemberId> {
        let mut behind = here;
        while behind.turn {
            let before = |m: &&Member| m.parent == here.parent && m.place + 1 == behind.place;
            let at = self.members.iter().skip(1).position(|m| before(&m))? + 1;
            behind = self.members.get(at)?;
            if behind.group {
                return self.in_group(at as MemberId, None, segment);
            }
            if behind.segment == segment {
                return Some(at as MemberId);
            }
        }
        None
    }

    /// The first place for a segment in a group, at any depth, behind a place of its members.
    fn in_group(&self, group: MemberId, behind: Option<usize>, segment: &str) -> Option<MemberId> {
        let members = self.members.iter().enumerate().skip(1);
        let children =
            members.filter(|(_, m)| m.parent == group && behind.is_none_or(|place| m.place > place));
        for (id, member) in children {
            let id = id as MemberId;
            if !member.group {
                if member.segment == segment {
                    return Some(id);
                }
            } else if let Some(found) = self.in_group(id, None, segment) {
                return Some(found);
            }
        }
        None
    }
}
