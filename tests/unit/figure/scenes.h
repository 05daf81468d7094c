// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figure/figure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenpace::test {

struct Movement
{
    QString id;
    FigureScene scene;
    QString error;
};

/** Every movement of the catalogue, once for each camera it is shown with. */
inline QList<Movement> movements()
{
    using namespace Qt::StringLiterals;
    QList<Movement> all;
    QFile file(QStringLiteral(EVENPACE_TEST_DATA "/poses.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    const auto strings = [](const QJsonValue &value) {
        QStringList list;
        for (const QJsonValue &entry : value.toArray()) {
            list.append(entry.toString());
        }
        return list;
    };
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        Movement movement;
        movement.id = object.value(u"id"_s).toString();
        const std::optional<Pose> start = parsePose(object.value(u"start"_s).toObject(), &movement.error);
        const std::optional<Pose> end = parsePose(object.value(u"end"_s).toObject(), &movement.error);
        if (start && end) {
            movement.scene.start = *start;
            movement.scene.end = *end;
        }
        movement.scene.regions = strings(object.value(u"region"_s));
        movement.scene.equipment = strings(object.value(u"equip"_s));
        const QString side = object.value(u"side"_s).toString();
        movement.scene.sideRule = side == u"left_right" ? SideRule::LeftRight
            : side == u"alternate"                      ? SideRule::Alternate
                                                        : SideRule::Both;
        const QString view = object.value(u"view"_s).toString();
        if (view != u"front") {
            movement.scene.camera = Camera::Side;
            all.append(movement);
        }
        if (view != u"side") {
            movement.scene.camera = Camera::Front;
            all.append(movement);
        }
    }
    return all;
}

inline FigureScene sceneOf(const QString &id, Camera camera)
{
    for (const Movement &movement : movements()) {
        if (movement.id == id && movement.scene.camera == camera) {
            return movement.scene;
        }
    }
    return {};
}

} // namespace evenpace::test
