#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Nouns as JSON, for scripts. The shape is a contract: fields may be added, none goes away
/// without another number in "schema". Confidences are probabilities from 0 to 1, rounded to
/// three places. A draft without an id is called by its place ("draft.yaml:1"), as label() says.
/// Every text ends with a line break; same nouns, same bytes.
namespace plenum::json {

/// plenum/classify/1. `explain` adds "because" to every part and "section_because".
std::string classification(const Motions& motions, const std::vector<Classification>& classifications,
                           bool explain);

/// plenum/group/1. A bracket's "id" is its lead's. With `why` a field "why" has what speaks for each
/// member of that motion's bracket as its lead.
std::string grouping(const Motions& motions, const Grouping& grouping, std::optional<std::size_t> why = {});

/// plenum/agenda/1. What is not a motion stands apart: in "opening" and "closing", and in the
/// "business" of a section.
std::string agenda(const Agenda& agenda);

/// plenum/validate/1: findings about `motions` motions, in the order they are shown in. "part" is 0 for the
/// lead text or the whole; "motion" null for a finding about none.
std::string findings(const Diagnostics& diagnostics, std::size_t motions);

/// What a rule says of itself, for readers who have only the JSON.
struct RuleText {
    std::string_view id;
    std::string_view summary;  ///< one line, no full stop
    std::string_view why;
    Severity severity = Severity::warning;
};

/// SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning and editors: columns in characters, files
/// as relative URIs, what `--fix` would write as "fixes". Lists the rules that found something; one that is
/// not among `rules` (a trouble of reading) by its id alone.
std::string sarif(const Diagnostics& diagnostics, const std::vector<RuleText>& rules);

}  // namespace plenum::json
