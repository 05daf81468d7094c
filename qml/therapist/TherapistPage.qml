// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A person's therapist: what they gave, what was told them, and how to part. */
T.Page {
    id: root

    required property TherapistController therapist
    /** What just came from them, in a sentence. */
    property string news: ""

    signal backRequested
    signal pairRequested
    signal ownCodeRequested
    signal messageRequested
    signal givenRequested
    signal reportRequested

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        id: head

        title: qsTr("My therapist")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.therapist.problem !== ""
            text: root.therapist.problem
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.news !== ""
            kind: "ok"
            text: root.news
            closable: true
            onDismissed: root.news = ""
        }
        TherapistEmpty {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: !root.therapist.hasTherapist
        }
        ChipRow {
            id: row

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.therapist.names.length > 1
            wraps: true

            Repeater {
                // None that could not be seen: chips without any width never come to rest.
                model: root.therapist.names.length > 1 ? root.therapist.names : []

                Chip {
                    id: chip

                    required property int index
                    required property string modelData

                    width: Math.min(implicitWidth, row.width)
                    text: chip.modelData
                    exclusive: true
                    checked: chip.index === root.therapist.current
                    onClicked: {
                        root.therapist.choose(chip.index);
                        // A press has cut the binding.
                        chip.checked = Qt.binding(() => chip.index === root.therapist.current);
                    }
                }
            }
        }
        TherapistCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.therapist.hasTherapist
            therapist: root.therapist
            onGivenRequested: root.givenRequested()
            onReportRequested: root.reportRequested()
        }
        Fold {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.therapist.hasTherapist
            text: qsTr("Numbers")
            iconName: "seal-check"

            AppText {
                Layout.fillWidth: true
                text: qsTr("You compared these when you met. They stay the same.")
                color: Theme.ink2
            }
            FingerprintCard {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                title: root.therapist.name
                number: root.therapist.number
            }
            FingerprintCard {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                title: qsTr("You, as %1").arg(root.therapist.ownName)
                number: root.therapist.ownNumber
            }
        }
        Fold {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapXl
            visible: root.therapist.hasTherapist
            text: qsTr("Code, new therapist, parting")
            iconName: "users"

            NavRow {
                Layout.fillWidth: true
                text: qsTr("My code")
                detail: qsTr("For your therapist to scan")
                iconName: "qr-code"
                onClicked: root.ownCodeRequested()
            }
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Meet another therapist")
                iconName: "users"
                onClicked: root.pairRequested()
            }
            DangerButton {
                Layout.maximumWidth: parent.width
                Layout.topMargin: Theme.gapM
                text: qsTr("Part from %1").arg(root.therapist.name)
                onClicked: ask.open()
            }
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.therapist.hasTherapist || root.therapist.problem === ""
        height: visible ? implicitHeight : 0
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        PrimaryButton {
            Layout.fillWidth: true
            visible: !root.therapist.hasTherapist
            iconName: "qr-code"
            text: qsTr("Meet my therapist")
            onClicked: root.pairRequested()
        }
        PrimaryButton {
            Layout.fillWidth: true
            visible: root.therapist.hasTherapist
            iconName: "qr-code"
            text: qsTr("Scan from them")
            detail: Theme.hugeText ? "" : qsTr("A program or a receipt")
            onClicked: root.messageRequested()
        }
    }

    Connections {
        function onReceived(text: string): void {
            root.news = text;
        }

        target: root.therapist
    }
    ConfirmDialog {
        id: ask

        title: qsTr("Part from %1?").arg(root.therapist.name)
        text: qsTr("Their program stops, and their limits end. All that you did and told stays with you. What you sent stays with them.")
        confirmText: qsTr("Part")
        cancelText: qsTr("Stay")
        danger: true
        onAccepted: root.therapist.unpair()
    }
}
