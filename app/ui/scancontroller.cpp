// SPDX-License-Identifier: Apache-2.0
#include "ui/scancontroller.h"

#include "device/sharedfile.h"
#include "ui/refusalwords.h"

using namespace evenpace;
using exchange::GrayPicture;
using exchange::Refusal;

ScanController::ScanController(GetCamera camera, GetCourier courier, QObject *parent)
    : QObject(parent)
    , m_getCamera(std::move(camera))
    , m_getCourier(std::move(courier))
{
    m_pool.setMaxThreadCount(1);
}

ScanController::~ScanController()
{
    stop();
    m_pool.waitForDone();
}

void ScanController::ask(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    m_problem.clear();
    ++m_asked;
    beginAnew();
    emit changed();
}

void ScanController::refuse(const QString &sentence)
{
    m_problem = sentence;
    beginAnew();
    emit changed();
}

void ScanController::finish()
{
    m_problem.clear();
    stop();
}

QString ScanController::progressText() const
{
    return m_count > 0 && m_total > 1 ? tr("%1 of %2 parts read").arg(m_count).arg(m_total) : QString();
}

void ScanController::start()
{
    if (m_state == State::Starting || m_state == State::Looking)
        return;
    if (!m_camera && m_getCamera) {
        m_camera = m_getCamera();
        if (m_camera) {
            connect(m_camera, &CodeCamera::seen, this, &ScanController::look);
            connect(m_camera, &CodeCamera::failed, this, [this](CodeCamera::Problem problem) {
                if (m_state == State::Closed)
                    return;
                m_cameraProblem = refusalwords::sentence(problem);
                setState(State::Blind);
            });
        }
    }
    m_cameraProblem.clear();
    beginAnew();
    setState(State::Starting);
    if (m_camera) {
        m_camera->start();
        return;
    }
    m_cameraProblem = refusalwords::sentence(CodeCamera::Problem::NoCamera);
    setState(State::Blind);
}

void ScanController::stop()
{
    if (m_state == State::Closed)
        return;
    setLight(false);
    if (m_camera)
        m_camera->stop();
    m_picture = {};
    emit pictureChanged();
    // What is still being read was asked for on a page that was left.
    ++m_asked;
    beginAnew();
    setState(State::Closed);
}

void ScanController::setLight(bool on)
{
    if (!m_camera || !m_hasLight || on == m_isLight)
        return;
    m_camera->setLight(on);
    m_isLight = on;
    emit changed();
}

void ScanController::look(const GrayPicture &picture)
{
    if (m_state == State::Closed)
        return;
    m_picture = picture;
    emit pictureChanged();
    if (m_state != State::Looking) {
        m_hasLight = m_camera->hasLight();
        setState(State::Looking);
    }
    exchange::Courier *const courier = m_getCourier();
    if (m_isReading || m_isFound || !courier)
        return;
    if (!m_reading)
        m_reading = courier->beginScan();
    m_isReading = true;
    m_pool.start([this, picture, reading = m_reading] {
        const bool isNew = reading->add(picture);
        const int count = reading->count();
        const int total = reading->total();
        const std::optional<QByteArray> message = reading->message();
        QMetaObject::invokeMethod(this, [this, reading, isNew, count, total, message] {
            m_isReading = false;
            // Of a code that is not looked for any more.
            if (reading != m_reading || !isNew)
                return;
            m_count = count;
            m_total = total;
            m_isFound = message.has_value();
            emit changed();
            if (message)
                emit found(*message);
        });
    });
}

void ScanController::openFile(const QUrl &file)
{
    exchange::Courier *const courier = m_getCourier();
    if (!courier) {
        refuse(refusalwords::noCourier());
        return;
    }
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    m_pool.start([this, courier, path, asked = m_asked] {
        const std::variant<QByteArray, FileProblem> read = readShared(path);
        QString problem;
        QByteArray message;
        if (const FileProblem *notRead = std::get_if<FileProblem>(&read)) {
            problem = refusalwords::sentence(*notRead);
        } else {
            const exchange::Result<QByteArray> inside = courier->find(std::get<QByteArray>(read));
            if (const Refusal *refusal = exchange::refusalIn(inside))
                problem = refusalwords::sentence(*refusal);
            else
                message = std::get<QByteArray>(inside);
        }
        QMetaObject::invokeMethod(this, [this, problem, message, asked] {
            if (asked != m_asked)
                return;
            if (!problem.isEmpty()) {
                refuse(problem);
                return;
            }
            m_isFound = true;
            emit found(message);
        });
    });
}

void ScanController::beginAnew()
{
    m_reading.reset();
    m_count = 0;
    m_total = 0;
    m_isFound = false;
}

void ScanController::setState(State state)
{
    m_state = state;
    emit changed();
}
