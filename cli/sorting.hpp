#pragma once

#include <cli/inputs.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/bracket.hpp>
#include <plenum/model/calibration.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/kept.hpp>
#include <plenum/model/leading.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/standing.hpp>
#include <plenum/model/standing_orders.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/progress.hpp>

#include <future>
#include <optional>
#include <string>
#include <vector>

namespace plenum::cli {

/// What the commands that sort motions are told: the motions, and what the committee decided.
struct Sorting {
    Inputs inputs;
    std::string decisions;  ///< --decisions; empty: decisions.yaml of a conference folder read whole
    Decisions more;         ///< decisions that are replayed after those, as if they stood there

    void declare(CLI::App& app);
};

/// What a command needs to know before it sorts motions.
struct Prepared {
    Reading reading;
    Lexicon lexicon;
    Vocabulary vocabulary;
    Amendments amendments;
    Standing standing;  ///< as the log says it; what was printed and not written down is settled by grouped()
    LeadWeights weights;
    Calibration calibration;
    Archive past;  ///< resolutions of past conferences
    StandingOrders orders;
};

/// What is being read on a thread of its own, and what there is to say about it.
template <class Result>
struct Found {
    Result result;
    Diagnostics found;
};
template <class Result>
using Coming = std::future<Found<Result>>;

/// What was read, with that log and all the knowledge that conference.yaml may extend. The findings are in
/// its reading, and not shown. The vocabulary may be on its way already.
Prepared prepared_with(Reading reading, const Decisions& log, Amendments amendments, const Inputs& inputs,
                       Coming<Vocabulary> vocabulary = {});

/// Reads motions, conference and decisions with all the knowledge that conference.yaml may extend,
/// and shows the findings.
Prepared prepare(const Sorting& sorting, Session& session);

struct Sorted {
    std::vector<Classification> classifications;  ///< by motion
    Similarities similarities;
};

/// The row of calls that classify, group and agenda share: stems, similarity, sections, and the
/// sections that the committee decided.
Sorted sorted(const Prepared& prepared, const similar::Progress& progress = {});

struct Grouped {
    Standing standing;
    Grouping grouping;
    Diagnostics found;  ///< about decisions that came to nothing, and brackets that look wrong
};

/// Brackets and their leads. `kept` is an earlier grouping that is to stay, `why` a motion that
/// somebody asks about.
Grouped grouped(const Prepared& prepared, const Sorted& sorted, const std::optional<Kept>& kept = {},
                std::optional<std::size_t> why = {});

/// The agenda of brackets as they stand, with what the committee decided; what came to nothing is added to
/// what was found about the brackets.
Agenda agenda_of(const Prepared& prepared, const Sorted& sorted, Grouped& grouped);

/// What the shell is told after motions were sorted: as after reading, or that brackets raised findings.
Exit exit_after(const Reading& reading, const Diagnostics& found);

}  // namespace plenum::cli
