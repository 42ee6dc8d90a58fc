#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/result_parts.hpp>
#include <plenum/read/votes.hpp>

#include <algorithm>
#include <charconv>

namespace plenum::read {

namespace {

constexpr int most_parts = 100;

/// The entry for that part; made when there is none yet.
Result::Part& of_part(Result& result, int part, const Span& at) {
    const auto found = std::ranges::find(result.parts, part, &Result::Part::part);
    if (found != result.parts.end()) return *found;
    result.parts.push_back({.part = part, .outcome = {}, .votes = {}, .at = at});
    return result.parts.back();
}

/// Which part a member is of; a finding for none, and for one that has an outcome already.
std::optional<int> numbered(const Tree& member, Findings& findings) {
    const auto part = part_number(member.key);
    if (!part) {
        findings.error("no-such-part", "'" + member.key + "' is not the number of a part",
                       "number the parts as they are printed, as in  {1: carried, 2: lost}", member.key_span);
    }
    return part;
}

void outcome_of_part(const Tree& member, int part, Result& result, Findings& findings) {
    const auto said = outcome(member, findings);
    if (!said) return;
    auto& its = of_part(result, part, member.span);
    if (its.outcome) {
        findings.error("part-twice", "part " + std::to_string(part) + " has an outcome already",
                       "each part is settled once: which part is meant?",
                       member.key_span.length > 0 ? member.key_span : member.span);
        return;
    }
    its.outcome = said;
    its.at = member.span;
}

}  // namespace

std::optional<int> part_number(std::string_view word) {
    auto name = text::fold(text::trim(word));
    if (name.starts_with('(') && name.ends_with(')')) name = name.substr(1, name.size() - 2);
    int result = 0;
    const auto* const end = name.data() + name.size();
    if (const auto [at, bad] = std::from_chars(name.data(), end, result); bad == std::errc{} && at == end) {
        return result >= 1 && result <= most_parts ? std::optional(result) : std::nullopt;
    }
    for (int n = 1; n <= most_parts; ++n) {
        if (roman(static_cast<std::size_t>(n)) == name) return n;
    }
    return std::nullopt;
}

std::optional<Outcome> outcome(const Tree& tree, Findings& findings) {
    const auto word = tree.is_scalar() ? one_line(tree.text) : std::string{};
    if (const auto known = outcome_called(word)) return known;
    const auto meant = outcome_meant(word);
    const auto near = text::nearest(word, outcome_names());
    const auto all = outcome_names();
    findings.error("unknown-outcome",
                   word.empty() ? "an outcome should stand here, and it is " + std::string(kind_name(tree))
                                : "'" + word + "' is not known as an outcome",
                   meant           ? "write it as  " + std::string(name(*meant))
                   : !near.empty() ? "did you mean '" + std::string(near) + "'?"
                                   : "what may stand here: " + joined(all),
                   tree.span.length > 0 ? tree.span : tree.key_span);
    return std::nullopt;
}

void result_parts(const Tree& tree, Result& result, Findings& findings) {
    if (tree.is_list()) {
        int part = 0;
        for (const auto& each : tree.children) outcome_of_part(each, ++part, result, findings);
        return;
    }
    if (!tree.is_map()) {
        findings.error("wrong-kind",
                       "'parts' should be outcomes by part, and here it is " + std::string(kind_name(tree)),
                       "write  parts: {1: carried, 2: lost}", tree.key_span);
        return;
    }
    for (const auto& member : tree.children) {
        if (const auto part = numbered(member, findings)) outcome_of_part(member, *part, result, findings);
    }
}

void result_votes(const Tree& tree, Result& result, Findings& findings) {
    if (!tree.is_map()) {
        findings.error("wrong-kind",
                       "'votes' should be names with figures, and here it is " + std::string(kind_name(tree)),
                       "write  votes: {for: 210, against: 33, abstain: 4}", tree.key_span);
        return;
    }
    const bool by_part =
        std::ranges::any_of(tree.children, [](const Tree& member) { return member.is_map(); });
    if (!by_part) {
        result.votes = votes(tree, findings);
        return;
    }
    for (const auto& member : tree.children) {
        const auto part = numbered(member, findings);
        if (!part) continue;
        if (result.of != Result::Of::motion) {
            findings.error("not-by-part", "only a motion is voted on by part",
                           "write  votes: {for: 210, against: 33}", member.key_span);
        } else if (!member.is_map()) {
            findings.error("wrong-kind", "the votes on a part are names with figures",
                           "write  {for: 210, against: 33, abstain: 4}", member.key_span);
        } else if (const auto counted = votes(member, findings)) {
            auto& its = of_part(result, *part, member.span);
            if (its.votes) {
                findings.error("part-twice",
                               "the votes on part " + std::to_string(*part) + " stand here twice",
                               "each part is voted on once: which part is meant?", member.key_span);
            }
            its.votes = counted;
        }
    }
}

}  // namespace plenum::read
