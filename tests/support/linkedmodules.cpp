// SPDX-License-Identifier: Apache-2.0
#include <QtPlugin>

// The app looks for its modules beside itself, where no test lies: what tests of the whole app need is linked in.
Q_IMPORT_PLUGIN(EvenpaceExchangePlugin)
