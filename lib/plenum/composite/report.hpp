#pragma once

#include <plenum/composite/draft.hpp>

#include <string>
#include <vector>

namespace plenum::composite {

/// What a person should look at before using a draft, in sentences: what the rules find in it, what was
/// worded afresh, figures that only one of several sources gives, words that point elsewhere, motions that
/// oppose it. `chosen` are the asks whose words its parts are.
std::vector<std::string> look_at(const Composite& draft, const Material& material,
                                 const std::vector<Ask>& asks, const std::vector<Content>& contents,
                                 const std::vector<std::size_t>& chosen, const Check& check);

}  // namespace plenum::composite
