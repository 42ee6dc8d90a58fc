#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/read/fields.hpp>

#include <optional>

/// The acts that make or change the words of motions; see act_forms().
namespace plenum::read {

std::optional<act::Any> composite(const Fields& fields);
std::optional<act::Any> erratum(const Fields& fields);
std::optional<act::Any> split(const Fields& fields);

}  // namespace plenum::read
