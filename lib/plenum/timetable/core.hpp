#pragma once

#include <plenum/model/timetable.hpp>

#include <cstdint>
#include <optional>
#include <vector>

/// A problem as it is solved. Which session a block stands in is chosen by a program; the order inside a
/// session is free, and looked at only where a rule speaks of times: that is what keeps the proof short.
namespace plenum::timetable {

/// Time that is free of fixed blocks, or that of one fixed block alone.
struct Bin {
    std::size_t sitting = 0;
    int start = 0;
    int minutes = 0;
    bool beside = false;                ///< for what stands beside the debate: any number of blocks
    std::optional<std::size_t> only{};  ///< the fixed block that it is for
};

/// Tasks that stand one right after the other.
struct Block {
    std::vector<std::size_t> tasks;
    std::vector<int> offsets;  ///< of the tasks from its start, in minutes
    int minutes = 0;
    int spare = 0;
    bool beside = false;
    std::optional<int> fixed{};     ///< the only start that is left to it
    std::vector<std::uint8_t> may;  ///< by bin: it can stand there
    std::vector<int> cost;          ///< by bin: points of it alone
};

/// What holds of one block, or of two.
struct Clause {
    enum class Kind : std::uint8_t { window, apart, before, together };
    Kind kind = Kind::window;
    std::size_t rule = 0;
    bool must = true;
    int weight = 0;
    std::size_t a = 0;
    std::size_t b = 0;
    int offset = 0;   ///< of a window: where in the block its task begins
    int minutes = 0;  ///< and how long that is
};

/// Which rules and tasks count; all of them, but where culprits are sought.
struct Active {
    std::vector<std::uint8_t> rules;
    std::vector<std::uint8_t> tasks;
};
Active everything(const TimetableProblem& problem);

struct Core {
    const TimetableProblem* problem = nullptr;
    std::vector<Bin> bins;  ///< by their start; those beside the debate behind the others
    std::vector<Block> blocks;
    std::vector<Clause> clauses;
    int constant = 0;          ///< points that no choice changes
    int spare_weight = 0;      ///< points for each step of the grid that is given up
    bool lively_must = false;  ///< the last afternoon must be as lively as the conference on average
};

Core core(const TimetableProblem& problem, const Active& active);

/// Does the window of a clause take its block at that start?
bool takes(const Core& core, const Clause& clause, int start);

/// How a bin suits a window: for any start, for some, for none.
enum class Suits : std::uint8_t { none, some, all };
Suits suits(const Core& core, const Clause& clause, const Bin& bin);

/// Where each block stands: its bin, by block.
using Assignment = std::vector<std::size_t>;

/// Is a clause broken, as far as the sessions alone tell?
bool broken(const Core& core, const Clause& clause, const Assignment& assignment);

/// Are two sessions too near for a rule that sets tasks apart?
bool too_near(const Core& core, std::size_t rule, std::size_t a, std::size_t b);

}  // namespace plenum::timetable
