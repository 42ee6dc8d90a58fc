#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/policy_search.hpp>

#include <string>

/// How we speak of resolutions of the past.
namespace plenum::report {

/// "England LMC Conference 2024".
std::string conference_of(const std::string& conference, const std::optional<int>& year);

/// "2025-4 (UK LMC Conference 2025)".
std::string called(const PolicyName& name);

/// What became of it at the vote: "carried", "carried, (iii) as a reference", "(i) and (ii) carried, (iii)
/// lost". Empty when it was not written down.
std::string outcome_words(const Resolution& resolution);

/// How it stands now: "current", "lapsed", "superseded by 2025-4 (UK LMC Conference 2025)", "reaffirmed".
std::string standing_words(const Resolution& resolution, const std::vector<PolicyName>& superseded_by);

/// What was done about it: "in progress, with GPC England; 21 January 2026: Officials to consider.". Empty
/// for nothing.
std::string action_words(const Action& action);

/// "20 November 2026": which weekday it was nobody asks years later. What is no date comes back as it was.
std::string day(const std::string& iso);

/// A status as papers print it: "in progress".
std::string status_words(ActionStatus status);

/// Runs with what was looked for in strong letters, or, for plain text that has none, between stars.
doc::Runs found_runs(const FoundText& text, bool plain);

}  // namespace plenum::report
