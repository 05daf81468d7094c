// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQmlEngine;

namespace evenpace {

/** Lets an engine find the modules of the app, which are built in. */
void addModules(QQmlEngine &engine);

} // namespace evenpace
