#pragma once

#include <plenum/model/amendment.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/standing.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// What a word that a person typed means: an id, or why it is none.
struct Meant {
    std::string id;
    int part = 0;         ///< 1, 2, ... where one was named; 0 the whole
    std::string trouble;  ///< one line, no full stop; empty when there is an id
    std::string hint;
};

/// How people name motions, amendments and sections: by id in any capitals, or by the number that was printed
/// last, as it is said at the table: 12c, *12, 12(i) for an amendment. Files keep ids.
class Naming {
public:
    /// `standing` is the log replayed over `motions`.
    Naming(const Motions& motions, const Standing& standing, const Amendments& amendments,
           const Conference& conference);

    /// A motion or a composite.
    Meant motion(std::string_view word) const;
    Meant motion_or_amendment(std::string_view word) const;

    /// A motion or a part of one: "orrest-07.2", "12.2", "12(ii)".
    Meant part(std::string_view word) const;

    /// The id of a motion; the word itself, when it names none.
    std::string id_or(std::string_view word) const;

    /// By its id or its title.
    Meant section(std::string_view word) const;

    /// How a motion is spoken of: "12c (orrest-07)", or the id alone while it has no number.
    std::string called(std::string_view id) const;

    /// The title of a section, or its id.
    std::string title(std::string_view section) const;

    /// An act that makes motions of its own: they can be named from here on.
    void learn(const act::Any& act);

private:
    Meant found(std::string_view word, bool amendments) const;
    Meant unknown(const std::string& word, bool amendments) const;

    std::map<std::string, std::string, std::less<>> motions_;  ///< ids by their small letters
    std::map<std::string, std::string, std::less<>>
        amendments_;                                           ///< ids by their small letters, and by number
    std::map<std::string, std::string, std::less<>> numbers_;  ///< ids by number
    std::map<std::string, std::string, std::less<>> items_;    ///< titles of items by number
    std::map<std::string, std::string, std::less<>> printed_;  ///< numbers by id
    std::vector<Section> sections_;
};

/// "ii" or "2" as the number of a part; 0 for what is neither, or more than a hundred.
int part_number(std::string_view word);

/// Words of a list as people write it, with commas, semicolons or blanks between them, and "and" before the
/// last; each with its place. "12 (ii)" and "* 12" are one word.
std::vector<Named> listed(const Named& words);

}  // namespace plenum::cli
