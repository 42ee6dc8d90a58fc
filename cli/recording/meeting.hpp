#pragma once

#include <cli/recording/scribe.hpp>
#include <cli/session.hpp>

#include <istream>

namespace plenum::cli {

/// Takes results line by line, at a terminal or piped in; each is on the disk before the next is asked for.
/// With `prompts` it shows what comes next on the agenda, and a line need not say whom it is about.
Exit meeting(Scribe& scribe, std::istream& in, bool prompts, Session& session);

}  // namespace plenum::cli
