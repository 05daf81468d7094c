// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/camera.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

/**
 * Takes something in: a code in front of the camera, a picture of codes, or a file. What it found is told by found(), and
 * whoever hears it says what becomes of it: finish(), or refuse(), after which it looks on.
 */
class ScanController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a controller")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(QString cameraProblem READ cameraProblem NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool hasLight READ hasLight NOTIFY changed)
    Q_PROPERTY(bool isLight READ isLight NOTIFY changed)
public:
    enum class State {
        Closed,
        Starting, ///< no picture came yet
        Looking,
        Blind ///< no camera, or not allowed; see cameraProblem
    };
    Q_ENUM(State)
    using GetCamera = std::function<evenpace::CodeCamera *()>;
    using GetCourier = std::function<evenpace::exchange::Courier *()>;

    ScanController(GetCamera camera, GetCourier courier, QObject *parent = nullptr);
    /** Waits for what is being read. */
    ~ScanController() override;

    /** What the page says: what is to be scanned, and where the other person finds it. */
    void ask(const QString &title, const QString &text);
    /** What was found is not taken: says why, and begins anew. */
    void refuse(const QString &sentence);
    /** What was found was taken: the camera is let go. */
    void finish();

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] State state() const { return m_state; }
    /** "2 of 5 parts read", empty before the first of several. */
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString cameraProblem() const { return m_cameraProblem; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< of what was read last
    [[nodiscard]] bool hasLight() const { return m_hasLight; }
    [[nodiscard]] bool isLight() const { return m_isLight; }
    [[nodiscard]] const evenpace::exchange::GrayPicture &picture() const { return m_picture; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void setLight(bool on);
    /** A picture of codes, or a *.evenpace file. */
    Q_INVOKABLE void openFile(const QUrl &file);

signals:
    void changed();
    void pictureChanged();
    void found(const QByteArray &message);

private:
    void look(const evenpace::exchange::GrayPicture &picture);
    void beginAnew();
    void setState(State state);

    GetCamera m_getCamera;
    GetCourier m_getCourier;
    evenpace::CodeCamera *m_camera = nullptr; ///< once it is needed
    std::shared_ptr<evenpace::exchange::CodeScan> m_reading; ///< only touched on the thread of m_pool
    evenpace::exchange::GrayPicture m_picture;
    State m_state = State::Closed;
    QString m_title;
    QString m_text;
    QString m_cameraProblem;
    QString m_problem;
    int m_count = 0;
    int m_total = 0;
    int m_asked = 0; ///< counts what was looked for: a file that is read late is of another one
    bool m_isReading = false; ///< pictures that come meanwhile are let go
    bool m_isFound = false;
    bool m_hasLight = false;
    bool m_isLight = false;
    QThreadPool m_pool; ///< of one thread
};
