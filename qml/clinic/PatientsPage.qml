// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The people in a therapist's care: the list, and beside or above it the one who was chosen. */
Item {
    id: root

    required property ClinicController clinic
    readonly property PatientsController patients: root.clinic.patients
    readonly property bool isWide: width >= 740
    readonly property bool hasChosen: root.patients.chosen !== ""

    signal scanRequested(isForChosen: bool)

    /** True if there was something to go back from. */
    function goBack(): bool {
        const isOver = root.hasChosen && !root.isWide;
        if (isOver)
            root.patients.choose("");
        return isOver;
    }

    Component.onCompleted: root.patients.open()

    PatientsList {
        id: list

        x: root.isWide && root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.isWide ? Math.round(Math.max(332, root.width * 0.3)) : root.width
        height: root.height
        visible: root.isWide || !root.hasChosen
        enabled: visible
        patients: root.patients
        lock: root.clinic.lock
        onAddRequested: sheets.openAdd()
        onLockRequested: pin.open()
    }
    Rectangle {
        x: root.LayoutMirroring.enabled ? root.width - list.width - width : list.width
        width: Theme.strokeHair
        height: root.height
        visible: root.isWide
        color: Theme.hair
    }
    Item {
        id: detail

        x: root.isWide && !root.LayoutMirroring.enabled ? list.width + Theme.strokeHair : 0
        width: root.isWide ? root.width - list.width - Theme.strokeHair : root.width
        height: root.height
        visible: root.hasChosen

        PatientBar {
            id: bar

            width: parent.width
            hasBack: !root.isWide
            name: root.patients.chosenName
            onBackRequested: root.patients.choose("")
            onMoreRequested: sheets.openMore()
        }
        Loader {
            id: pane

            function show(): void {
                if (pane.active)
                    pane.setSource(Qt.resolvedUrl("PatientPane.qml"), {
                        "reading": root.clinic.reading,
                        "rules": root.clinic.rules
                    });
            }

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            active: root.hasChosen
            onActiveChanged: pane.show()
            Component.onCompleted: pane.show()
        }
    }
    AppText {
        anchors.centerIn: detail
        width: Math.min(360, detail.width - 2 * Theme.gapXl)
        visible: root.isWide && !root.hasChosen && !root.patients.isEmpty
        text: qsTr("Choose a patient to see how it went.")
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }

    PinPlace {
        id: pin

        lock: root.clinic.lock
    }
    PatientSheets {
        id: sheets

        patients: root.patients
        onScanRequested: isForChosen => root.scanRequested(isForChosen)
    }

    Toast {
        id: toast

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.screenMargin(root.width)
        z: 2
    }
    Connections {
        function onTaken(text: string): void {
            toast.show(text, "");
        }

        function onRefused(text: string): void {
            toast.show(text, "");
        }

        target: root.patients
    }
}
