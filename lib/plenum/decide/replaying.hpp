#pragma once

#include <plenum/decide/names.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/standing.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::decide {

/// Replays one act after the other on what stands. Acts on brackets and sections are in
/// replaying_brackets.cpp, those on what is printed and put to the vote in replaying_papers.cpp.
class Replaying {
public:
    Replaying(Standing& standing, const Names& names, const Motions& motions)
        : standing_(standing),
          names_(names),
          motions_(motions) {}

    void play(std::size_t decision);

    void operator()(const act::Bracket& act);
    void operator()(const act::Unbracket& act);
    void operator()(const act::Star& act);
    void operator()(const act::Section& act);
    void operator()(const act::Treat& act);
    void operator()(const act::Composite& act);
    void operator()(const act::Order& act);
    void operator()(const act::OrderIn& act);
    void operator()(const act::Minutes& act);
    void operator()(const act::IfCarried& act);
    void operator()(const act::Erratum& act);
    void operator()(const act::Publish& act);
    void operator()(const act::Split& /*act*/) {}    ///< see split_up()
    void operator()(const act::Undo& /*act*/) {}     ///< see undone()
    void operator()(const act::Unclear& /*act*/) {}  ///< reading said what is wrong

private:
    void add(Severity severity, std::string_view rule, std::string message, std::string hint,
             const Named& at);

    /// The motions or composites of that name; of one that was split, all its halves. A finding, and
    /// nothing, when there is none.
    std::vector<std::size_t> all(const Named& named);

    /// The one motion of that name.
    std::optional<std::size_t> one(const Named& named);

    /// Each motion once, as named; for a composite the motions that it stands for.
    std::vector<std::size_t> known(const std::vector<Named>& names);

    std::optional<PartOf> part(const NamedPart& named);
    bool section_is_known(const Named& section);

    const Motion& motion(std::size_t index) const;  ///< as it now reads
    std::optional<std::size_t> made(std::string_view id) const;

    void stand_together(std::vector<std::size_t> members);
    void stand_alone(std::size_t motion);
    void lead(const act::Bracket& act, std::vector<std::size_t>& members);
    void take_out(std::size_t motion);
    void warn_of_torn(const act::Bracket& act, const std::vector<std::size_t>& members);
    void printed(const act::Publish::Debate& debate, const Named& section);
    bool takes_number(std::size_t index, const Named& number);
    void settle(std::vector<std::size_t> members);

    Standing& standing_;
    const Names& names_;
    const Motions& motions_;
    std::size_t decision_ = 0;
};

}  // namespace plenum::decide
