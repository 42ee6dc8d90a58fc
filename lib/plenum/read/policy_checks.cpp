#include <plenum/base/text.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/policy_checks.hpp>

#include <map>
#include <set>

namespace plenum::read {

namespace {

using ById = std::map<std::string, const Resolution*>;

std::string place(const Resolution& resolution) {
    const auto& [source, whole, fields] = resolution.origin;
    return std::string(source->name()) + ", line " + std::to_string(source->position(whole.offset).line);
}

void warn(const Resolution& at, std::string_view field, std::string rule, std::string message,
          std::string hint, Diagnostics& out) {
    out.add({.severity = Severity::warning,
             .rule = std::move(rule),
             .message = std::move(message),
             .hint = std::move(hint),
             .source = at.origin.source,
             .span = at.origin.at(field)});
}

/// By id, the first of each.
ById by_id(const Archive& archive, Diagnostics& out) {
    ById result;
    std::set<const Source*> told;
    for (const auto& past : archive) {
        for (const auto& each : past.resolutions) {
            if (each.id.empty()) continue;
            const auto [at, is_new] = result.emplace(text::fold(each.id), &each);
            // A file of which one id is not its own is likely to have many.
            if (is_new || !told.insert(each.origin.source.get()).second) continue;
            warn(each, "id", "policy-id-twice", "'" + each.id + "' is the id of another resolution as well",
                 "that one is in " + place(*at->second) +
                     "; give this one another, and look at the others of this file",
                 out);
        }
    }
    return result;
}

/// Does what superseded it lead back to it?
bool goes_round(const Resolution& start, const ById& known) {
    constexpr int most = 100;  // nobody changes their mind more often
    const auto* at = &start;
    for (int i = 0; i < most && !at->superseded_by.empty(); ++i) {
        const auto next = known.find(text::fold(at->superseded_by));
        if (next == known.end()) return false;
        at = next->second;
        if (at == &start) return true;
    }
    return false;
}

}  // namespace

void check_references(const Archive& archive, Diagnostics& out) {
    const auto known = by_id(archive, out);
    for (const auto& past : archive) {
        for (const auto& each : past.resolutions) {
            if (each.superseded_by.empty()) continue;
            if (!known.contains(text::fold(each.superseded_by))) {
                warn(each, "superseded_by", "superseded-by-unknown",
                     "no resolution of the archive is called '" + each.superseded_by + "'",
                     "is its file missing, or the id spelled differently there?", out);
            } else if (goes_round(each, known)) {
                warn(each, "superseded_by", "superseded-by-itself",
                     "what superseded '" + each.id + "' was in the end superseded by it",
                     "take  superseded_by:  out of the one that holds now", out);
            }
        }
    }
}

}  // namespace plenum::read
