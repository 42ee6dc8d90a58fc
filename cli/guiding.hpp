#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/report/prose.hpp>

#include <string>

namespace plenum::cli {

/// The paper of guidance for "submitters" (how to write a motion) or "representatives" (what to expect), or a
/// note of the mail-out: "mailout", "entering". Rules that conference.yaml names and nobody knows are
/// findings. `more` is what the note may say beyond what stands in conference.yaml.
doc::Document guidance_for(const std::string& reader, const Conference& conference, Diagnostics& found,
                           const report::Facts& more = {});

}  // namespace plenum::cli
