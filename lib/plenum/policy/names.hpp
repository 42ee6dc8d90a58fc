#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenum::policy {

/// Which of the names are meant: those that have every word of `asked`, as a word or as its beginning from
/// three letters on, or as initials of words in a row. "LMC" means "UK LMC Conference" and "Conference of
/// Local Medical Committees"; "uk lmc" only those of the UK. One that is called exactly so is meant alone.
/// Throws Error when none is, with the names there are; `what` says what they are names of ("conference").
std::vector<bool> meant(const std::string& asked, const std::vector<std::string>& names,
                        std::string_view what);

}  // namespace plenum::policy
