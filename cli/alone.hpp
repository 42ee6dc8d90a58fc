#pragma once

#include <cli/session.hpp>

namespace plenum::cli {

/// What `plenum` without a command says: in a conference folder where in its year the conference is and the
/// next three things to do, elsewhere the help and how to begin.
Exit alone(Session& session);

}  // namespace plenum::cli
