// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the head of the list.

/** The list of patients, those who need a look first, with what finds one of many above it. */
Rectangle {
    id: root

    required property PatientsController patients
    required property ClinicLockController lock

    signal addRequested
    signal lockRequested

    color: Theme.sky

    ListView {
        id: list

        readonly property real side: Theme.screenMargin(width)

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: 0
        model: root.patients.list
        T.ScrollBar.vertical: ScrollLine {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Patients")

        // The height of the head comes late, and later changes: the list is at its top as long as nobody scrolled.
        onOriginYChanged: {
            if (!list.moving && d.isAtTop)
                list.positionViewAtBeginning();
        }
        onContentYChanged: {
            if (list.moving || list.flicking)
                d.isAtTop = list.atYBeginning;
        }

        QtObject {
            id: d

            property bool isAtTop: true
        }

        // qmllint disable unqualified
        header: PatientsHead {
            width: list.width
            side: list.side
            patients: root.patients
            onAddRequested: root.addRequested()
        }
        delegate: PatientRow {
            required property string key

            x: list.side - 8
            width: list.width - 2 * x
            isChosen: root.patients.chosen === key
            onClicked: root.patients.choose(key)
        }
        footer: Item {
            width: list.width
            implicitHeight: foot.implicitHeight + Theme.gapL + Theme.gapM

            ColumnLayout {
                id: foot

                x: list.side
                y: Theme.gapL
                width: parent.width - 2 * x
                spacing: Theme.gapL

                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.patients.nothingText
                    color: Theme.ink2
                }
                LockOffer {
                    Layout.fillWidth: true
                    visible: lock.isOfferWanted && !root.patients.isEmpty
                    lock: root.lock
                    onWanted: root.lockRequested()
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapS

                    Icon {
                        name: "lock-simple"
                        color: Theme.ink2
                        size: 22
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: qsTr("Kept on this device only")
                        token: Theme.small
                        color: Theme.ink2
                    }
                }
            }
        }
        // qmllint enable unqualified
    }
}
