// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"

#include <vector>

namespace evenpace::cli {

struct DemoRequest
{
    int days = 1;
    quint32 seed = 1;
    QDate lastDay;
};

/**
 * A made-up person's sessions of a program that is followed again and again, oldest first, all ended. There are good
 * and bad weeks, flares of a few days, days on which nothing was done, sessions made gentler, cut short or partly left
 * out, and ratings that go with how the day was. A pure function: the same request gives the same history.
 */
[[nodiscard]] std::vector<SessionRecord> demoHistory(const Library &library, const Program &program,
                                                     const DemoRequest &request);

} // namespace evenpace::cli
