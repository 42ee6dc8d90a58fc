#pragma once

#include <plenum/model/result.hpp>
#include <plenum/read/fields.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Outcomes and votes as people write them down.
namespace plenum::read {

/// The outcome of that name as results.yaml has it, in any capitals, "not reached" and "not_reached" too.
std::optional<Outcome> outcome_called(std::string_view word);

/// The outcome that was meant: its name, or one of the other words for it in data/outcomes.yaml ("passed").
std::optional<Outcome> outcome_meant(std::string_view word);

/// The names of all outcomes, in their order.
std::vector<std::string_view> outcome_names();

/// How many: a count, or with a percent sign a share ("53 %", "53.5%", "53,5 %").
struct Share {
    double value = 0;
    bool percent = false;
};
std::optional<Share> share(std::string_view word);

/// "210/43/4", "53%/40%": for, against and, where they were counted, abstentions. Nothing for what is no
/// votes.
std::optional<Votes> votes_in(std::string_view word);

/// What is wrong with votes whatever they were about: one line without a full stop; empty when nothing is.
std::string wrong_with(const Votes& votes);

/// {for: 210, against: 33, abstain: 4}: whatever is wrong in it is a finding, and then there are none.
std::optional<Votes> votes(const Tree& tree, Findings& findings);

}  // namespace plenum::read
