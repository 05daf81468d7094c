// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/** Never logs what a person did, noted or received. */
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
