#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/read/fields.hpp>

#include <optional>

/// The acts that make or change the words of motions; see act_forms().
namespace plenum::read {

std::optional<Act> composite(const Fields& fields);
std::optional<Act> erratum(const Fields& fields);
std::optional<Act> split(const Fields& fields);

}  // namespace plenum::read
