// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"

#include <QtPlugin>

namespace evenpace::exchange {

/** What the exchange module offers: the module that brings keys, signatures, codes and paper. */
class CourierFactory
{
public:
    virtual ~CourierFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<Courier> makeCourier(const QString &keyFolder) = 0;
};

} // namespace evenpace::exchange

#define EVENPACE_COURIER_FACTORY "evenpace.CourierFactory/1"
Q_DECLARE_INTERFACE(evenpace::exchange::CourierFactory, EVENPACE_COURIER_FACTORY)
