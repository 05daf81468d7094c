// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/camera.h"
#include "device/sharedfile.h"
#include "domain/exchange/courier.h"

#include <QString>

/** Why something that was given or is to be given does not go, in one or two plain sentences. */
namespace evenpace::refusalwords {

[[nodiscard]] QString sentence(const exchange::Refusal &refusal);
/** Empty for Ok. */
[[nodiscard]] QString sentence(exchange::KeysOutcome outcome);
[[nodiscard]] QString sentence(CodeCamera::Problem problem);
[[nodiscard]] QString sentence(FileProblem problem);
/** A file could not be written where the person wanted it. */
[[nodiscard]] QString notWritten();
/** The part of the app that reads and writes all this is not there. */
[[nodiscard]] QString noCourier();

} // namespace evenpace::refusalwords
