#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/conference.hpp>

#include <string_view>

namespace plenum::cli {

/// The paper of guidance for "submitters" (how to write a motion) or "representatives" (what to expect).
/// Rules that conference.yaml names and nobody knows are findings.
doc::Document guidance_for(std::string_view reader, const Conference& conference, Diagnostics& found);

}  // namespace plenum::cli
