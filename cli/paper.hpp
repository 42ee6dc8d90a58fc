#pragma once

#include <cli/overview.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace plenum::cli {

/// Documents by the name of their file, without an ending; one with a slash in it is seen from papers/, any
/// other from the folder of its paper.
using Documents = std::map<std::string, doc::Document>;

/// A paper that `plenum papers` makes of a conference folder. One in a folder of its own ("letters") is a
/// file for each document.
struct Paper {
    std::string_view name;     ///< of its file without the ending, or of its folder
    std::string_view formats;  ///< names of render::documents, with blanks between: "docx pdf html"
    std::string_view from;     ///< what it is made of, as in PaperInput::as, with blanks between

    /// The documents; none when there is nothing to print yet. What is wrong with what it is made of beyond
    /// conference, motions and decisions is a finding in `found`.
    Documents (*make)(const Overview& overview, const Sorting& sorting, Diagnostics& found);

    /// The house style it wants; null for the conference's own.
    doc::House (*dress)(doc::House house) = nullptr;

    /// What lies beside the documents and is none, by file, seen from the folder `kit` of the paper; null for
    /// nothing.
    std::map<std::string, std::string> (*files)(const Overview& overview, Diagnostics& found) = nullptr;

    /// Made by --mailout alone, and left as it lies by any other run.
    bool asked_for = false;
};

/// All that an agenda rests on.
inline constexpr std::string_view from_all = "conference motions amendments decisions policy style";

/// And what was decided of it at the conference.
inline constexpr std::string_view from_results =
    "conference motions amendments decisions results policy style";

namespace papers {
/// Every paper, in the order of their file names in cli/papers/.
std::span<const Paper* const> all();
}  // namespace papers

}  // namespace plenum::cli
