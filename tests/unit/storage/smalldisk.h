// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/**
 * A real little file system in memory that only this process sees, for running out of room and for a disk that may not
 * be written. Needs Linux and the right to mount, which root has, and most users have in a namespace of their own;
 * where there is none the tests say so and do what they can without.
 */
namespace evenpace::smalldisk {

/** Call first in main(), before any thread: gives this process mounts of its own. */
void prepare();
/** Mounts `bytes` of room at the folder. */
[[nodiscard]] bool mountAt(const QString &folder, int bytes);
[[nodiscard]] bool setReadOnly(const QString &folder, bool readOnly);
void unmount(const QString &folder);

/** Uses up the room of the file system until `left` bytes are free; several files may be made. */
class Ballast
{
public:
    explicit Ballast(QString path)
        : m_path(std::move(path))
    {
    }
    ~Ballast() { drop(); }
    Ballast(const Ballast &) = delete;
    Ballast &operator=(const Ballast &) = delete;
    [[nodiscard]] bool fillUpTo(qint64 left);
    void drop();

private:
    QString m_path;
};

} // namespace evenpace::smalldisk
