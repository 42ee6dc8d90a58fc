#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/read/fields.hpp>

#include <optional>

namespace plenum::read {

/// The act `publish:`, with what was printed; see act_forms() and act::Publish.
std::optional<act::Any> publish(const Fields& fields);

}  // namespace plenum::read
