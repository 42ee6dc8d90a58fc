#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/timetable/problem.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::timetable {

/// Whom a wish means: sections and items by id or title, "devolved nations", "big debates", or for a
/// speaker's times whoever speaks.
class Meaning {
public:
    /// All of these must outlive it. What is not found is said in `found`.
    Meaning(const TimetableProblem& problem, const Sources& sources, Diagnostics& found)
        : problem_(problem),
          sources_(sources),
          found_(found) {}

    /// The tasks, each once, in the order named. What the conference knows and the agenda has not is left
    /// out.
    std::vector<std::size_t> operator()(const Wish& wish) const;

private:
    std::vector<std::size_t> named(std::string_view word, const Wish& wish) const;
    std::vector<std::size_t> devolved() const;
    std::vector<std::size_t> big() const;
    bool known(std::string_view folded) const;
    void say_unknown(std::string_view word, const Wish& wish) const;

    const TimetableProblem& problem_;
    const Sources& sources_;
    Diagnostics& found_;
};

}  // namespace plenum::timetable
