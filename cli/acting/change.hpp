#pragma once

#include <cli/action_report.hpp>
#include <plenum/actions/naming.hpp>
#include <plenum/model/action_change.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// A change to what stands about a resolution, and where it is written down.
struct Acting {
    std::vector<std::size_t> rows;  ///< of the report: one, or all carried parts of a motion
    std::string id;                 ///< as the entry names it
    ActionChange change;
    std::optional<std::size_t> entry;  ///< of the actions, by index; nothing: one more at the end
};

/// A word that names a resolution, by id or as printed: "aldermoor-07.1", "12.2", "12(ii)", "*12".
NamedPart resolution_named(std::string_view word, Span at);

/// What a word of a person means in that report: which rows, which entry. Errors go to `out`, with places in
/// `source`.
std::optional<Acting> acting_on(const Named& word, const SourcePtr& source, const ActionReport& known,
                                Diagnostics& out);

/// An entry that is made anew says what stood there for its whole motion before, and what goes without
/// saying: with something done it is in progress.
ActionChange completed(const Acting& acting, const ActionReport& known);

}  // namespace plenum::cli
