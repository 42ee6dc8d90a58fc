#pragma once

#include <plenum/model/manifest.hpp>

#include <string>
#include <string_view>

/// Which papers have to be made, and which a person has made their own.
namespace plenum::papers {

enum class Fate {
    current,  ///< stands as it would be made
    made,     ///< is not there, or out of date: to be written
    edited,   ///< somebody has written into it since; not to be touched unasked
    gone,     ///< was made once, and belongs to the conference no more: to be taken away
};

/// What there is to say of a paper: the SHA-256 of the file as it lies there (empty: it does not), as the
/// manifest has it (empty: not made by us), and as it would be made now (empty: no longer made).
Fate fate(std::string_view there, std::string_view recorded, std::string_view wanted);

/// Were all the inputs that `from` names the same when the manifest was written? The programme and the day
/// count too.
bool same_inputs(const Manifest& before, const Manifest& now, const std::vector<std::string>& from);

/// The recorded file, or null.
const MadePaper* find(const Manifest& manifest, std::string_view file);

}  // namespace plenum::papers
