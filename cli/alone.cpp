#include <cli/alone.hpp>
#include <cli/bearing.hpp>
#include <cli/help.hpp>
#include <cli/output.hpp>
#include <cli/overview.hpp>
#include <cli/today.hpp>
#include <plenum/report/status.hpp>

namespace plenum::cli {

namespace {

constexpr std::string_view to_begin =
    "\n"
    "This is no conference folder. 'plenum init our-conference' makes one; in it, 'plenum' alone says\n"
    "what to do next.\n";

}  // namespace

Exit alone(Session& session) {
    if (!in_conference_folder()) {
        session.out << help() << to_begin;
        return Exit::fine;
    }
    Sorting sorting;
    sorting.inputs.may_be_empty = true;
    // Whatever is broken, a person wants to know where they are; what is to be mended stands above it.
    sorting.inputs.keep_going = true;
    const auto known = overview(sorting, {}, session);
    auto status = status_of(known, today({}));
    status.policy = proposals(bearings(sorting.inputs, known.prepared, known.sorted.classifications),
                              known.agenda, known.grouped.standing);
    auto next = steps_of(status, known.agenda.conference);
    const auto& read = known.prepared.reading.found;
    const auto errors = read.count(Severity::error) + known.grouped.found.count(Severity::error);
    if (errors > 0)
        next.insert(next.begin(), {.what = "Mend what is wrong in the files", .command = "plenum validate"});
    Output{}.write(report::status_in_short(status, known.agenda, next), {}, session);
    return errors > 0 ? Exit::findings : Exit::fine;
}

}  // namespace plenum::cli
