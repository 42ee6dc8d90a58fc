// Is it policy already? Drafts, or all motions of a conference, beside what past conferences resolved.
#include <CLI/CLI.hpp>
#include <cli/archive.hpp>
#include <cli/bearing.hpp>
#include <cli/output.hpp>
#include <cli/policies.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/json/policy_check.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/report/policy_check.hpp>

namespace plenum::cli::policies {

namespace {

struct Options {
    Inputs inputs;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    options.inputs.declare_archive(app);
    options.output.declare(app);
}

Exit run(const Options& options, Session& session) {
    auto read = options.inputs.load();
    auto place = archive_beside(options.inputs, read);
    if (place.empty()) place = archive_place({}, read.folder);
    const auto lexicon = read::lexicon(read.conference, read.found);
    const auto vocabulary = read::vocabulary(read.conference, read.found);
    const auto classified = classify::stems(read.motions, lexicon, read.conference);
    const auto found =
        bearings(place, read.motions, read.conference, classified, lexicon, vocabulary, read.found);
    show(read.found, session);
    if (read.exit() == Exit::failed) return Exit::failed;
    if (read.broken() && !options.inputs.keep_going) {
        session.err << "plenum: nothing was checked, because not everything could be read\n"
                       "  hint: mend what stands above, or add --keep-going to check the rest\n";
        return Exit::failed;
    }
    if (options.output.json()) {
        options.output.write(json::policy_check(found, read.motions), session);
    } else {
        options.output.write(report::policy_check(found, read.motions, read.conference), read.house, session);
    }
    return read.exit();
}

}  // namespace

extern const Command check{
    .name = "check",
    .season = {},
    .summary = "Which motions are policy already, and which conflict with policy",
    .examples =
        "  plenum policy check                              every motion of the conference folder\n"
        "  plenum policy check draft.yaml                   a draft, beside the archive of the conference\n"
        "  plenum policy check draft.yaml --archive old     beside another archive\n"
        "  plenum policy check -o policy.xlsx               for the agenda committee, as a spreadsheet\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::policies
