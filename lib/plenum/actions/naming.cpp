// Which resolution an action names, and what is wrong when it names none.
#include <plenum/actions/naming.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>

namespace plenum::actions {

namespace {

void error(const ActionOn& action, std::string rule, std::string message, std::string hint,
           Diagnostics& out) {
    out.add({.severity = Severity::error,
             .rule = std::move(rule),
             .message = std::move(message),
             .hint = std::move(hint),
             .source = action.origin.source,
             .span = action.resolution.motion.at,
             .motion = action.resolution.motion.id,
             .part = action.resolution.part});
}

std::string_view in_words(Outcome outcome) {
    switch (outcome) {
    case Outcome::lost: return "was lost";
    case Outcome::withdrawn: return "was withdrawn";
    case Outcome::fell: return "fell";
    case Outcome::not_moved: return "was not moved";
    case Outcome::not_reached: return "was not reached";
    default: return "was carried";
    }
}

/// "12 (aldermoor-07)"; a part of it as "12 (ii)".
std::string named(const Resolved& motion, int part = 0) {
    if (motion.number.empty()) return resolution_id(motion.id, part);
    const auto inner = part > 0 ? roman(static_cast<std::size_t>(part)) : motion.id;
    return motion.number + " (" + inner + ')';
}

std::string carried_parts(const Resolved& motion) {
    std::string result;
    for (const auto& part : motion.parts) {
        if (!is_carried(part.outcome) && part.outcome != Outcome::reference) continue;
        result += (result.empty() ? "" : ", ") + resolution_id(motion.id, part.part);
    }
    return result;
}

}  // namespace

Naming::Naming(const Resolutions& resolutions, const std::vector<Ac1Row>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) rows_.emplace(text::fold(rows[i].id), i);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // "2025/12.2": by the number that it had then.
        const auto& row = rows[i];
        if (row.conference.empty() || row.number.empty()) continue;
        const auto dot = row.id.rfind('.');
        const bool part = row.number.ends_with(')') && dot != std::string::npos;
        rows_.emplace(row.number.substr(0, row.number.find(' ')) + (part ? row.id.substr(dot) : ""), i);
    }
    for (const auto& each : resolutions.motions) motions_.emplace(text::fold(each.id), &each);
    for (const auto& each : resolutions.motions) {
        if (!each.number.empty()) motions_.emplace(text::fold(each.number), &each);
        for (const auto& member : each.of) stands_in_.emplace(text::fold(member), &each);
    }
}

const Resolved* Naming::motion(const std::string& name) const {
    const auto found = motions_.find(text::fold(name));
    return found == motions_.end() ? nullptr : found->second;
}

std::vector<std::size_t> Naming::rows(const ActionOn& action, Diagnostics& out) const {
    const auto& [name, part] = action.resolution;
    const auto written = resolution_id(name.id, part);
    if (const auto exact = rows_.find(text::fold(written)); exact != rows_.end()) return {exact->second};
    const auto* found = motion(name.id);
    if (found == nullptr) return unknown(action, written, out), std::vector<std::size_t>{};
    std::vector<std::size_t> result;
    const bool no_parts = found->parts.size() == 1 && found->parts.front().part == 0;
    for (const auto& each : found->parts) {
        // "aldermoor-02.1" is said of a motion without parts too.
        if (part != 0 && part != each.part && !(no_parts && part == 1)) continue;
        const auto row = rows_.find(text::fold(resolution_id(found->id, each.part)));
        if (row != rows_.end()) result.push_back(row->second);
    }
    if (result.empty()) explain(action, *found, out);
    return result;
}

void Naming::explain(const ActionOn& action, const Resolved& motion, Diagnostics& out) const {
    const auto part = action.resolution.part;
    const auto at = std::ranges::find(motion.parts, part, &Resolved::Part::part);
    const auto carried = carried_parts(motion);
    const auto hint = carried.empty() ? "take the entry away; only what was carried needs action"
                                      : "what was carried of it: " + carried;
    if (part > 0 && at == motion.parts.end()) {
        return error(action, "no-such-part", named(motion) + " has no part " + std::to_string(part), hint,
                     out);
    }
    const auto outcome = at == motion.parts.end() ? motion.parts.front().outcome : at->outcome;
    error(action, "action-for-lost",
          "what was not carried calls for no action: " + named(motion, part) + ' ' +
              std::string(in_words(outcome)),
          hint, out);
}

void Naming::unknown(const ActionOn& action, const std::string& name, Diagnostics& out) const {
    const auto& id = action.resolution.motion.id;
    if (const auto lead = stands_in_.find(text::fold(id)); lead != stands_in_.end()) {
        const auto& other = *lead->second;
        const auto carried = carried_parts(other);
        return error(action, "unknown-resolution",
                     "'" + id + "' was debated with " + named(other) + ", which was put to the vote for it",
                     carried.empty() ? "nothing of that was carried, so take the entry away"
                                     : "name what was carried: " + carried,
                     out);
    }
    const auto slash = id.find('/');
    if (slash != std::string::npos) {
        return error(action, "unknown-resolution",
                     "'" + name + "' is no resolution that was carried forward from an earlier conference",
                     "is 'previous:' in conference.yaml right, and was it still open then?", out);
    }
    std::vector<std::string_view> names;
    for (const auto& each : rows_) names.push_back(each.first);
    for (const auto& each : motions_) names.push_back(each.first);
    const auto near = text::nearest(name, names);
    error(action, "unknown-resolution", "there is no resolution '" + name + "'",
          near.empty() ? "is the id spelled as in the file of motions?"
                       : "did you mean '" + std::string(near) + "'?",
          out);
}

void twice(const Ac1Row& row, const ActionOn& again, const ActionOn& first, Diagnostics& out) {
    const auto& origin = first.origin;
    const auto line =
        origin.source ? " on line " + std::to_string(origin.source->position(origin.whole.offset).line) : "";
    error(again, "action-twice", called(row) + " has an action already" + line,
          "put both into one entry, with what was done under 'entries:'", out);
}

}  // namespace plenum::actions
