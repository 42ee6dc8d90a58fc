#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/read/fields.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace plenum::read {

/// How one kind of act is written: the key that names it, the keys that belong to it, and how
/// its map becomes the act. Nothing is returned after an error that `findings` says.
struct ActForm {
    std::string_view key;
    std::span<const std::string_view> fields;  ///< beside the key itself
    std::string_view example;
    std::optional<act::Any> (*read)(const Fields& fields);
};

/// Every kind of act, in the order in which they are explained.
std::span<const ActForm> act_forms();

}  // namespace plenum::read
