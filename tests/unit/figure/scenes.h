// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/libraryloader.h"
#include "figure/figure.h"

#include <QDir>
#include <QFile>

namespace evenpace::test {

struct Movement
{
    QString id;
    FigureScene scene;
    bool isVariant = false;
};

/** The movements that the app ships, from their files. */
inline const Library &movementLibrary()
{
    using namespace Qt::StringLiterals;
    static const Library library = [] {
        const QDir folder(QStringLiteral(EVENPACE_SOURCE_DIR "/assets/library/movements"));
        std::vector<LibraryFile> files;
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.push_back({name, file.readAll()});
        }
        return loadLibrary(files).library;
    }();
    return library;
}

/** Every movement of the library with its easier and harder forms, once for each camera it is shown with. */
inline const QList<Movement> &movements()
{
    static const QList<Movement> all = [] {
        QList<Movement> list;
        for (const auto &[id, item] : movementLibrary().movements) {
            Movement movement;
            movement.id = id;
            movement.isVariant = item.isVariant;
            for (const Camera camera : {Camera::Side, Camera::Front}) {
                if (item.view == (camera == Camera::Side ? View::Front : View::Side))
                    continue;
                movement.scene = FigureScene::of(item, camera);
                list.append(movement);
            }
        }
        return list;
    }();
    return all;
}

/** The 73 of the catalogue, without their other forms. */
inline QList<Movement> catalogue()
{
    QList<Movement> list;
    for (const Movement &movement : movements()) {
        if (!movement.isVariant)
            list.append(movement);
    }
    return list;
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
