// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQmlEngine;

namespace evenpace {

/** Lets an engine find the modules of the app, which are built in. */
void addModules(QQmlEngine &engine);
/**
 * Reads the modules that the pages import. Their plugins are set up on this thread, so that pages could not be read beside
 * it before this.
 */
void loadModules(QQmlEngine &engine);

} // namespace evenpace
