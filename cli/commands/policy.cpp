// The archive of past resolutions: a command with commands of its own, a file each in cli/policies/.
#include <CLI/CLI.hpp>
#include <cli/policies.hpp>

#include <fmt/format.h>
#include <fmt/ostream.h>

namespace plenum::cli::commands {

namespace {

Exit page(Session& session) {
    session.out << "plenum policy: what past conferences resolved, out of the folder policy\n"
                   "\n"
                   "Usage: plenum policy COMMAND [options]\n"
                   "\n";
    for (const auto* each : policies::all()) {
        const auto example = each->examples.substr(0, each->examples.find('\n') + 1);
        fmt::print(session.out, "  {:<10}{}\n{:>10}{}", each->name, each->summary, "", example);
    }
    session.out << "\n'plenum policy COMMAND --help' shows what one takes.\n";
    return Exit::fine;
}

Command::Action attach_all(CLI::App& app) {
    auto chosen = std::make_shared<Command::Action>();
    app.require_subcommand(0, 1);
    for (const auto* each : policies::all()) {
        auto* sub = app.add_subcommand(std::string(each->name), std::string(each->summary));
        sub->set_help_flag("-h,--help", "This page");
        sub->footer("Examples\n" + std::string(each->examples));
        sub->callback([chosen, action = each->attach(*sub)] { *chosen = action; });
    }
    return [chosen](Session& session) { return *chosen ? (*chosen)(session) : page(session); };
}

}  // namespace

extern const Command policy{
    .name = "policy",
    .season = "Before the deadline",
    .summary = "What past conferences resolved: search it, add to it",
    .examples =
        "  plenum policy                             the commands there are\n"
        "  plenum policy search firearms             who asked for it, and what became of it\n",
    .attach = attach_all,
};

}  // namespace plenum::cli::commands
