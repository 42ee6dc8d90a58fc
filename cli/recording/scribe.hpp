#pragma once

#include <cli/deciding/sitting.hpp>
#include <cli/naming.hpp>
#include <cli/recording/results_file.hpp>
#include <cli/recording/spoken.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/record/left.hpp>

#include <functional>
#include <string>
#include <vector>

namespace plenum::cli {

/// What came of writing results down.
struct Written {
    bool refused = false;            ///< nothing was written
    Results more;                    ///< what was, or would be, added; of an undo what was taken out
    Diagnostics found;               ///< what is wrong with it, and what it contradicts
    std::vector<std::string> lines;  ///< one for each, as a person reads it: "12 (orrest-02): carried"
};

/// Writes down at the conference what was decided. results.yaml is read again each time, so that two may
/// write, and what somebody changed by hand is seen.
class Scribe {
public:
    /// Tells when a result is settled, at the moment at which it is written down; may tell nothing.
    using Clock = std::function<std::string()>;

    /// What `clock` tells stands with every result that has no day of its own.
    Scribe(Sitting& sitting, Clock clock, bool dry_run);

    /// What was said, each by itself: an error in one leaves all unwritten, unless `keep_going`. Where nobody
    /// is named `next` is meant.
    Written record(const std::vector<Spoken>& said, const record::Step* next = nullptr,
                   bool keep_going = false);

    /// Takes back the last result, or that of a motion or amendment.
    Written undo(const Named& target, const SourcePtr& source);

    /// What is still to be put, as results.yaml now stands.
    std::vector<record::Step> left();

    const Agenda& agenda() const { return agenda_; }
    const Proceedings& proceedings() const { return proceedings_; }
    const StandingOrders& orders() const { return sitting_.prepared().orders; }
    bool dry_run() const { return dry_run_; }

    /// What is wrong with results.yaml before anything is added.
    Diagnostics found_before();

private:
    ResultsFile load();
    Proceedings laid(Results results) const;
    Results made(const std::vector<Spoken>& said, const record::Step* next, Written& written) const;

    Sitting& sitting_;
    const Agenda& agenda_;
    Naming naming_;
    std::string folder_;
    Clock clock_;
    bool dry_run_;
    Proceedings proceedings_;
};

}  // namespace plenum::cli
