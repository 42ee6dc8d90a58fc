#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/lint/rule.hpp>
#include <plenum/model/conference.hpp>

#include <string>
#include <vector>

namespace plenum::lint {

/// The rules in force, and how much each weighs.
struct Choice {
    struct Chosen {
        const Rule* rule = nullptr;
        Severity severity = Severity::warning;
    };
    std::vector<Chosen> rules;

    const Chosen* find(std::string_view id) const;
};

/// The rules that a conference wants, `rules:` in its conference.yaml:
///
///     rules: {quotation: off, too-long: error, vague-ask: note}     # note | warning | error | on | off
///
/// A rule that waits to be asked for (Rule::asked) is on when conference.yaml weighs it or `also` names
/// it. With `select` those rules alone hold, even one that is off; `ignore` takes some away. Throws Error
/// for a rule that does not exist in either; one in conference.yaml is a finding in `out`.
Choice choose(const Conference& conference, const std::vector<std::string>& select,
              const std::vector<std::string>& ignore, Diagnostics& out,
              const std::vector<std::string>& also = {});

/// The rule of that name; throws Error with the nearest name when there is none.
const Rule& rule_called(std::string_view id);

}  // namespace plenum::lint
